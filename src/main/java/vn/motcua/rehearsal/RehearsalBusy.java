package vn.motcua.rehearsal;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** Another rehearsal runs on this node and did not end in time. */
class RehearsalBusy extends Refusal {

    RehearsalBusy() {
        super(HttpStatus.CONFLICT, "rehearsal.busy", Map.of());
    }
}
