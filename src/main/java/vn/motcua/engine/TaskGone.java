package vn.motcua.engine;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** The task was there and is over: another officer completed it or the dossier went another way. */
public class TaskGone extends Refusal {

    /** @param by login of who had it at its end, told to the loser of a race; {@code -} when nobody had it */
    public TaskGone(String taskId, String by) {
        super(HttpStatus.CONFLICT, "engine.task-gone", Map.of("task", taskId, "by", by));
    }
}
