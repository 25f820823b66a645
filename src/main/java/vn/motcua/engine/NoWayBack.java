package vn.motcua.engine;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** The step is not on the way that the open tasks came, or it stands in several copies at once. */
public class NoWayBack extends Refusal {

    NoWayBack(String businessKey, String step) {
        super(HttpStatus.CONFLICT, "engine.no-way-back", Map.of("dossier", businessKey, "step", step));
    }
}
