package vn.motcua.sla;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** The date of return may be moved once only (Decree 297/2025 Art. 6(5); local decisions say the same). */
public class AlreadyExtended extends Refusal {

    AlreadyExtended(String dossier) {
        super(HttpStatus.CONFLICT, "sla.already-extended", Map.of("dossier", dossier));
    }
}
