package vn.motcua.sla;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** Only superiors urge: heads and leaders of the units that hold or held the dossier, the manager and the chair. */
public class MayNotUrge extends Refusal {

    MayNotUrge(String dossier) {
        super(HttpStatus.FORBIDDEN, "ladder.may-not-urge", Map.of("dossier", dossier));
    }
}
