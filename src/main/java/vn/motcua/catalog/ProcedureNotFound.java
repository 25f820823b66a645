package vn.motcua.catalog;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** The catalogue has no procedure with this code. */
public class ProcedureNotFound extends Refusal {

    public ProcedureNotFound(String code) {
        super(HttpStatus.NOT_FOUND, "catalog.procedure-not-found", Map.of("procedure", code));
    }
}
