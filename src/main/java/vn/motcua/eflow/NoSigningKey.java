package vn.motcua.eflow;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** The officer has no key to sign with. */
public class NoSigningKey extends Refusal {

    NoSigningKey(String login) {
        super(HttpStatus.CONFLICT, "eflow.no-signing-key", Map.of("officer", login));
    }
}
