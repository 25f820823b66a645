package vn.motcua.sla;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** Only an acknowledgement was asked for. */
public class NothingToExplain extends Refusal {

    NothingToExplain(long id) {
        super(HttpStatus.CONFLICT, "ladder.nothing-to-explain", Map.of("id", id));
    }
}
