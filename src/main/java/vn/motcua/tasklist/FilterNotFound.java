package vn.motcua.tasklist;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** There is no saved filter with this number, or it is another's: the answer is the same. */
public class FilterNotFound extends Refusal {

    FilterNotFound(long id) {
        super(HttpStatus.NOT_FOUND, "tasklist.filter-not-found", Map.of("id", id));
    }
}
