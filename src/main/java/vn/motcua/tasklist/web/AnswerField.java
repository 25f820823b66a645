package vn.motcua.tasklist.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.engine.OpenTask;

/**
 * A field that an answer to a step needs: one kind of input, and for which decisions.
 *
 * @param decisions the decisions that need it; empty when all do
 */
record AnswerField(String name, String input, List<String> decisions) {

    private static final Map<String, String> INPUTS = Map.of(
            "pin", "password",
            "items", "lines",
            "reason", "text",
            "until", "datetime-local");

    /** What the law's forms ask for: Form 02 lists papers and why, 03 and 05 why, 04 why and until when. */
    private static final Map<String, List<String>> BY_DECISION = Map.of(
            "items", List.of("supplement"),
            "reason", List.of("supplement", "refuse", "extend"),
            "until", List.of("extend"));

    static List<AnswerField> of(OpenTask task) {
        List<AnswerField> fields = new ArrayList<>();
        for (var name : task.requiredFields()) {
            fields.add(new AnswerField(name, INPUTS.getOrDefault(name, "line"), List.of()));
        }
        for (var name : List.of("items", "reason", "until")) {
            var decisions = BY_DECISION.getOrDefault(name, List.of()).stream()
                    .filter(task.decisions()::contains)
                    .toList();
            if (!decisions.isEmpty() && !task.requiredFields().contains(name)) {
                fields.add(new AnswerField(name, INPUTS.getOrDefault(name, "line"), decisions));
            }
        }
        return fields;
    }

    boolean belongsTo(String decision) {
        return decisions.isEmpty() || decisions.contains(decision);
    }

    /** Secret input is never written back into a page. */
    boolean isSecret() {
        return input.equals("password");
    }

    /** Style classes by which the page shows the field only under the decisions that need it. */
    public String styles() {
        var styles = new StringBuilder(decisions.isEmpty() ? "" : "only");
        decisions.forEach(decision -> styles.append(" for-").append(decision));
        return styles.toString();
    }
}
