package vn.motcua.organization;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** There is no absence with this number, or this officer has no say in it: the answer is the same. */
public class AbsenceNotFound extends Refusal {

    AbsenceNotFound(long id) {
        super(HttpStatus.NOT_FOUND, "organization.absence-not-found", Map.of("id", id));
    }
}
