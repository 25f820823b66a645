package vn.motcua.catalog.change;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** There is no diagram or decision table of this key here, or not this version of it. */
public class VersionNotFound extends Refusal {

    VersionNotFound(String key, String version) {
        super(HttpStatus.NOT_FOUND, "catalog.version-not-found", Map.of("key", key, "version", version));
    }
}
