package vn.motcua.web;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Problem details in the reader's language: {@code title} in words, a stable {@code code}, the facts as fields. */
@Component
public class Problems {

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** The problem of a refusal; one of {@link InvalidFields} lists its {@code errors}, each naming a field. */
    public ProblemDetail of(Refusal refusal) {
        var facts = new TreeMap<>(refusal.facts());
        var problem = problem(refusal.status(), refusal.code(), facts.values().toArray());
        facts.forEach(problem::setProperty);
        if (refusal instanceof InvalidFields invalid) {
            problem.setProperty(
                    "errors",
                    invalid.faults().stream()
                            .map(fault -> Map.of("field", fault.field(), "message", text(fault.message())))
                            .toList());
        }
        return problem;
    }

    public ProblemDetail of(HttpStatus status, String code) {
        return problem(status, code);
    }

    /** A refusal in one sentence, for a page that leads back to where it came from; of wrong fields the first. */
    public String words(Refusal refusal) {
        return refusal instanceof InvalidFields invalid
                ? text(invalid.faults().get(0).message())
                : String.valueOf(of(refusal).getTitle());
    }

    /** A message in the reader's language; its key when there is none. */
    public String text(String key, Object... arguments) {
        var text = messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
        return text == null ? key : text;
    }

    private ProblemDetail problem(HttpStatus status, String code, Object... arguments) {
        var problem = ProblemDetail.forStatus(status);
        problem.setTitle(text("problem." + code, arguments));
        problem.setProperty("code", code);
        return problem;
    }
}
