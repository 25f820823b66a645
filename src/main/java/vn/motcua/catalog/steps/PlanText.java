package vn.motcua.catalog.steps;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.Procedure;

/** A table as a plan of {@code procedure-catalog/scaffold/plans/}. */
final class PlanText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final StringBuilder out = new StringBuilder();

    private PlanText() {}

    static String of(StepTable table, Procedure procedure) {
        var sorted = StepSorting.of(StepTimes.inOneUnit(table.rows));
        var text = new PlanText();
        var decider = decider(sorted, procedure);
        text.line("code", table.code);
        text.out.append("shape: ").append(shape(sorted, decider)).append('\n');
        text.out.append("decided-by: ").append(decider).append('\n');
        text.out.append("approved:\n");
        text.line("  decision", table.decision);
        text.line("  issuer", table.issuer);
        text.line("  date", table.date);
        text.out.append("steps:\n");
        sorted.forEach(text::step);
        return text.out.toString();
    }

    private static String decider(List<Sorted> sorted, Procedure procedure) {
        var atTheProvince = sorted.stream().anyMatch(step -> {
            var row = step.row();
            return row != null && new StepWords(row).isOfTheProvince();
        });
        if (atTheProvince && procedure.levels().contains(Level.PROVINCE)) {
            return "committee";
        }
        return procedure.levels().contains(Level.PROVINCE) ? "department" : "commune";
    }

    private static String shape(List<Sorted> sorted, String decider) {
        var steps = sorted.stream().map(Sorted::step).toList();
        if (steps.contains("consult")) {
            return "consultation";
        }
        if (steps.contains("council")) {
            return "council-review";
        }
        if (steps.contains("inspect")) {
            return "site-inspection";
        }
        return steps.contains("post") ? "public-posting" : decider + "-decides";
    }

    private void step(Sorted sorted) {
        out.append("  - step: ").append(sorted.step()).append('\n');
        var row = sorted.row();
        if (row != null) {
            line("    text", row.text());
            line("    role", row.role());
            var allotted = row.allotted();
            if (allotted != null) {
                out.append("    allotted: ").append(allotted).append('\n');
            }
            line("    product", row.product());
        }
    }

    private void line(String name, String value) {
        if (!value.isEmpty()) {
            out.append(name).append(": ").append(quoted(value)).append('\n');
        }
    }

    /** YAML reads a JSON string as it is. */
    private static String quoted(String value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
