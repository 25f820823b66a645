package vn.motcua.engine;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** The task was there and is over: another officer completed it or the dossier went another way. */
public class TaskGone extends Refusal {

    public TaskGone(String taskId) {
        super(HttpStatus.CONFLICT, "engine.task-gone", Map.of("task", taskId));
    }
}
