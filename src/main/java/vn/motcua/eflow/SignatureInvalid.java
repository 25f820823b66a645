package vn.motcua.eflow;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** The result's digital signature does not hold, or does not cover the whole file. Nothing moves on. */
public class SignatureInvalid extends Refusal {

    SignatureInvalid(String reason) {
        super(HttpStatus.CONFLICT, "eflow.signature-invalid", Map.of("reason", reason));
    }
}
