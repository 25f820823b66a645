package vn.motcua.eflow;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** A stored file is not the one that was sent: the receiving point's SHA-256 differs. Nothing moves on. */
public class HashMismatch extends Refusal {

    HashMismatch(String kind) {
        super(HttpStatus.CONFLICT, "eflow.hash-mismatch", Map.of("document", kind));
    }
}
