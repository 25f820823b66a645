package vn.motcua.dossier;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** A signed result can no longer be withdrawn (Decree 118/2025/NĐ-CP Art. 21). */
public class ResultAlreadySigned extends Refusal {

    ResultAlreadySigned(String dossier) {
        super(HttpStatus.CONFLICT, "dossier.result-already-signed", Map.of("dossier", dossier));
    }
}
