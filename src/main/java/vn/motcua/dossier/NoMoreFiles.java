package vn.motcua.dossier;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** The dossier takes no more files: it is over, or has as many as it may. */
public class NoMoreFiles extends Refusal {

    private NoMoreFiles(String code, String dossier) {
        super(HttpStatus.CONFLICT, code, Map.of("dossier", dossier, "field", "file"));
    }

    static NoMoreFiles ended(DossierCode dossier) {
        return new NoMoreFiles("dossier.files-closed", dossier.value());
    }

    static NoMoreFiles full(DossierCode dossier) {
        return new NoMoreFiles("dossier.too-many-files", dossier.value());
    }
}
