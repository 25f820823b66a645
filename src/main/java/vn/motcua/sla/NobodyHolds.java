package vn.motcua.sla;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** The dossier waits at no officer's step, so there is nobody to urge. */
public class NobodyHolds extends Refusal {

    NobodyHolds(String dossier) {
        super(HttpStatus.CONFLICT, "ladder.nobody-holds", Map.of("dossier", dossier));
    }
}
