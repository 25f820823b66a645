package vn.motcua.web;

import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A request that is answered with a refusal of our own, never with a stack trace: its status, a stable {@code code}
 * in kebab-case after the module's name ({@code dossier.already-closed}) and the facts that a program may need.
 * The words shown come from the message {@code problem.<code>} with the facts' values as arguments, in order.
 */
public abstract class Refusal extends RuntimeException {

    private final transient HttpStatus status;
    private final String code;
    private final transient Map<String, Object> facts;

    protected Refusal(HttpStatus status, String code, Map<String, Object> facts) {
        super(code + " " + facts.keySet());
        this.status = status;
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
