package vn.motcua.sla;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** The diagram has a task for this; doing it is the answer. */
public class AnsweredByTask extends Refusal {

    AnsweredByTask(long id, String task) {
        super(HttpStatus.CONFLICT, "ladder.answered-by-task", Map.of("id", id, "task", task));
    }
}
