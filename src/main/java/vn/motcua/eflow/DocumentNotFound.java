package vn.motcua.eflow;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** The dossier has no such file. */
public class DocumentNotFound extends Refusal {

    public DocumentNotFound() {
        super(HttpStatus.NOT_FOUND, "eflow.document-not-found", Map.of());
    }
}
