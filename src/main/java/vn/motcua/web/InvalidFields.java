package vn.motcua.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * One or more fields cannot be taken as they are. Each is named by its path in the request ({@code applicant.phone})
 * with a message key ({@code field.phone-form}). Answered with 422.
 */
public class InvalidFields extends Refusal {

    /** A field's path in the request and the key of the message that says what is wrong with it. */
    public record Fault(String field, String message) {}

    private final transient List<Fault> faults;

    public InvalidFields(List<Fault> faults) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "invalid-fields", Map.of());
        this.faults = List.copyOf(faults);
    }

    public InvalidFields(String field, String message) {
        this(List.of(new Fault(field, message)));
    }

    public List<Fault> faults() {
        return faults;
    }
}
