package vn.motcua.eflow;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** There is no issued result with this id. */
public class ResultNotFound extends Refusal {

    public ResultNotFound() {
        super(HttpStatus.NOT_FOUND, "eflow.result-not-found", Map.of());
    }
}
