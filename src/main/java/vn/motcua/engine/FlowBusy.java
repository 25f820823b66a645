package vn.motcua.engine;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** Somebody else changed this flow in the same moment. Nothing was done; the same request may be sent again. */
public class FlowBusy extends Refusal {

    public FlowBusy(String subject) {
        super(HttpStatus.CONFLICT, "engine.flow-busy", Map.of("subject", subject));
    }
}
