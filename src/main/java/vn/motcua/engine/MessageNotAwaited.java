package vn.motcua.engine;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** The flow does not stand where this message could reach it. */
public class MessageNotAwaited extends Refusal {

    public MessageNotAwaited(String businessKey, String message) {
        super(HttpStatus.CONFLICT, "engine.message-not-awaited", Map.of("dossier", businessKey, "message", message));
    }
}
