package vn.motcua.catalog.scaffold;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of {@code procedure-catalog/scaffold/plans/}, which stands above the decision table for its procedure: which
 * shape it takes and, where an internal process was approved, its steps in that process's words. Name, department and
 * time limit come from the catalogue.
 *
 * @param decidedBy null where the shape's usual decider decides
 * @param approved the decision that approved the steps; null for a template awaiting review
 * @param steps null in a template, whose steps follow from the shape
 */
record Plan(
        String code,
        String shape,
        @JsonProperty("decided-by") @Nullable String decidedBy,
        @Nullable Approval approved,
        @Nullable List<Step> steps) {

    /** The decision that approved an internal process, as our source names it. */
    record Approval(String decision, String issuer, String date) {

        String words() {
            return "Quy trình nội bộ được phê duyệt theo Quyết định số %s của %s, ngày %s."
                    .formatted(decision, issuer, date);
        }

        /** As a program reads it: {@code 2022/QĐ-UBND; Tỉnh Cao Bằng; 27/11/2025}. */
        String source() {
            return String.join("; ", decision, issuer, date);
        }
    }

    /** One row of an approved table. */
    record Step(
            String step,
            @Nullable String text,
            @Nullable String role,
            @Nullable String allotted,
            @Nullable String product) {

        PlannedStep planned() {
            return new PlannedStep(StepKind.of(step), known(text), known(role), known(allotted), known(product));
        }

        private static String known(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    Shape drawn() {
        return Shape.of(shape);
    }

    Decider decider() {
        return decidedBy == null ? drawn().usual : Decider.of(decidedBy);
    }

    /** Steps that a diagram has once: rows of them that follow one another are one step. */
    private static final Set<StepKind> ONCE =
            Set.of(StepKind.RECEIVE, StepKind.EXAMINE, StepKind.ISSUE, StepKind.LINKED);

    /** The approved rows; those for signing, numbering, stamping and returning are one call of the shared diagram. */
    List<PlannedStep> rows() {
        var merged = new ArrayList<PlannedStep>();
        for (var row : steps == null ? List.<Step>of() : steps) {
            var step = row.planned();
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.kind() == step.kind() && ONCE.contains(step.kind())) {
                merged.set(merged.size() - 1, last.and(step));
            } else {
                merged.add(step);
            }
        }
        return List.copyOf(merged);
    }
}
