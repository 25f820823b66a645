package vn.motcua.catalog.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** A diagram or decision table of more bytes than any that a person draws. */
class ModelTooBig extends Refusal {

    ModelTooBig(int bytes) {
        super(HttpStatus.PAYLOAD_TOO_LARGE, "payload-too-large", Map.of("bytes", bytes));
    }
}
