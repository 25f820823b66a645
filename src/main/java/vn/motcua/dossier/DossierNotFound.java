package vn.motcua.dossier;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** There is no dossier with this code, or not for this officer: the answer is the same. */
public class DossierNotFound extends Refusal {

    public DossierNotFound(String code) {
        super(HttpStatus.NOT_FOUND, "dossier.not-found", Map.of("dossier", code));
    }
}
