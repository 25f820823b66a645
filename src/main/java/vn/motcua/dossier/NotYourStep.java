package vn.motcua.dossier;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** No open step of the dossier that this officer may answer takes this decision. */
public class NotYourStep extends Refusal {

    NotYourStep(String dossier, String decision) {
        super(HttpStatus.CONFLICT, "dossier.not-your-step", Map.of("decision", decision, "dossier", dossier));
    }
}
