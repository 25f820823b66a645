package vn.motcua.sla;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** Somebody answered before, or the step was done meanwhile; the first answer stays. */
public class AnsweredAlready extends Refusal {

    AnsweredAlready(long id) {
        super(HttpStatus.CONFLICT, "ladder.answered-already", Map.of("id", id));
    }
}
