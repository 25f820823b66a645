package vn.motcua.catalog.change;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** A patch that cannot be understood, or not be made in a file; says where and why, in English as for a log. */
public class PatchRefused extends Refusal {

    private final String words;

    PatchRefused(String field, String reason) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "catalog.patch-wrong", Map.of("field", field, "reason", reason));
        words = field + ": " + reason;
    }

    @Override
    public String getMessage() {
        return words;
    }
}
