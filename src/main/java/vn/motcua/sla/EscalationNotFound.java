package vn.motcua.sla;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** There is no escalation or urging with this number, or not for this officer: the answer is the same. */
public class EscalationNotFound extends Refusal {

    EscalationNotFound(long id) {
        super(HttpStatus.NOT_FOUND, "ladder.not-found", Map.of("id", id));
    }
}
