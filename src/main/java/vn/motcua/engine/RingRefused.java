package vn.motcua.engine;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** A release to some procedures that cannot be, or one to be ended that there is not. */
public class RingRefused extends Refusal {

    private RingRefused(HttpStatus status, String code, Map<String, Object> facts) {
        super(status, code, facts);
    }

    static RingRefused none(String key) {
        return new RingRefused(HttpStatus.CONFLICT, "engine.ring-not-open", Map.of("key", key));
    }

    static RingRefused version(String key, int version) {
        return new RingRefused(
                HttpStatus.UNPROCESSABLE_ENTITY, "engine.ring-version", Map.of("key", key, "version", version));
    }

    static RingRefused procedure(String procedure) {
        return new RingRefused(
                HttpStatus.UNPROCESSABLE_ENTITY, "engine.ring-procedure", Map.of("procedure", procedure));
    }

    static RingRefused empty() {
        return new RingRefused(HttpStatus.UNPROCESSABLE_ENTITY, "engine.ring-empty", Map.of());
    }
}
