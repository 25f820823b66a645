package vn.motcua.engine;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** Another officer has this task. */
public class TaskTaken extends Refusal {

    /** @param holder login of who has it, told to the loser of a race */
    public TaskTaken(String taskId, String holder) {
        super(HttpStatus.CONFLICT, "engine.task-taken", Map.of("task", taskId, "holder", holder));
    }
}
