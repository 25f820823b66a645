package vn.motcua.engine;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** Another officer has this task. */
public class TaskTaken extends Refusal {

    public TaskTaken(String taskId) {
        super(HttpStatus.CONFLICT, "engine.task-taken", Map.of("task", taskId));
    }
}
