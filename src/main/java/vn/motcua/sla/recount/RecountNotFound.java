package vn.motcua.sla.recount;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** There is no recount with this number. */
class RecountNotFound extends Refusal {

    RecountNotFound(long id) {
        super(HttpStatus.NOT_FOUND, "sla.recount-not-found", Map.of("recount", String.valueOf(id)));
    }
}
