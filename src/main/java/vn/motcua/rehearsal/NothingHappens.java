package vn.motcua.rehearsal;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** A move that the dossier's position does not allow: {@code what} is the answer, step or timer that is not there. */
class NothingHappens extends Refusal {

    NothingHappens(String code, String what) {
        super(HttpStatus.CONFLICT, "rehearsal." + code, Map.of("what", what));
    }
}
