package vn.motcua.dossier;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** The law does not let the dossier go from its state to the one asked for. */
public class WrongState extends Refusal {

    WrongState(String dossier, String state, String wanted) {
        super(HttpStatus.CONFLICT, "dossier.wrong-state", Map.of("dossier", dossier, "state", state, "wanted", wanted));
    }
}
