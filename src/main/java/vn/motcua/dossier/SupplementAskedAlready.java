package vn.motcua.dossier;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** Papers may be asked for only once (Decree 118/2025/NĐ-CP Art. 11). */
public class SupplementAskedAlready extends Refusal {

    SupplementAskedAlready(String dossier) {
        super(HttpStatus.CONFLICT, "dossier.supplement-asked-already", Map.of("dossier", dossier));
    }
}
