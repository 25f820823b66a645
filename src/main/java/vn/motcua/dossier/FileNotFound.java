package vn.motcua.dossier;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** The dossier has no such file. */
public class FileNotFound extends Refusal {

    FileNotFound(DossierCode dossier, long id) {
        super(HttpStatus.NOT_FOUND, "dossier.file-not-found", Map.of("dossier", dossier.value(), "id", id));
    }
}
