package vn.motcua.engine;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** There is no such task, or not for this officer. */
public class TaskNotFound extends Refusal {

    public TaskNotFound(String taskId) {
        super(HttpStatus.NOT_FOUND, "engine.task-not-found", Map.of("task", taskId));
    }
}
