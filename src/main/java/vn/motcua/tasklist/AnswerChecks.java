package vn.motcua.tasklist;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.engine.OpenTask;
import vn.motcua.web.FieldChecks;

/** Checks an answer against what its step takes. */
@Component
class AnswerChecks {

    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_FIELDS = 20;

    /** An answer that the step takes, its texts in one form. */
    record Checked(String decision, String comment, Map<String, String> fields) {}

    Checked check(OpenTask task, Answer answer) {
        var checks = new FieldChecks();
        var decision = answer.decision() == null ? "" : answer.decision();
        if (decision.isBlank()) {
            checks.missing("decision");
        } else if (!task.decisions().contains(decision)) {
            checks.fault("decision", "field.unknown-word");
        }
        var comment = checks.lines("comment", answer.comment(), LONGEST_TEXT);
        var fields = fields(checks, answer.fields());
        task.requiredFields().stream()
                .filter(name -> !fields.containsKey(name))
                .forEach(name -> checks.missing("fields." + name));
        checks.orRefuse();
        return new Checked(decision, comment == null ? "" : comment, fields);
    }

    private static Map<String, String> fields(FieldChecks checks, @Nullable Map<String, String> sent) {
        Map<String, String> fields = new HashMap<>();
        if (sent == null) {
            return fields;
        }
        if (sent.size() > MOST_FIELDS) {
            checks.fault("fields", "field.too-many");
            return fields;
        }
        sent.forEach((name, value) -> {
            if (!name.matches("[a-z][A-Za-z]{0,39}")) {
                checks.fault("fields", "field.form");
                return;
            }
            var text = checks.lines("fields." + name, value, LONGEST_TEXT);
            if (text != null) {
                fields.put(name, text);
            }
        });
        return fields;
    }
}
