package vn.motcua.engine;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** The engine cannot read a diagram or table; {@code why} is its own word for it. */
public class ModelNotRunnable extends Refusal {

    public ModelNotRunnable(String why) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "engine.model-not-runnable", Map.of("why", why));
    }
}
