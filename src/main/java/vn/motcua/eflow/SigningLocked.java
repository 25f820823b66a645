package vn.motcua.eflow;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** Too many wrong PINs in a row; signing rests until the time given. */
public class SigningLocked extends Refusal {

    SigningLocked(String until) {
        super(HttpStatus.LOCKED, "eflow.signing-locked", Map.of("until", until));
    }
}
