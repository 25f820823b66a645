package vn.motcua.catalog.scaffold;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Procedure;

/**
 * A file of {@code procedure-catalog/scaffold/plans/}: which shape a procedure takes and, where an internal process was
 * approved, its steps in that process's words. Name, department and time limit come from the catalogue.
 *
 * @param approved the decision that approved the steps; null for a template awaiting review
 * @param steps null in a template, whose steps follow from the shape
 */
record Plan(
        String code,
        String shape,
        @Nullable Approval approved,
        @Nullable List<Step> steps) {

    /** The decision that approved an internal process, as our source names it. */
    record Approval(String decision, String issuer, String date) {

        String words() {
            return "Quy trình nội bộ được phê duyệt theo Quyết định số %s của %s, ngày %s."
                    .formatted(decision, issuer, date);
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

    /** @throws IllegalArgumentException when the catalogue knows no department or no time limit for it */
    Blueprint blueprint(Procedure procedure) {
        var department = procedure.department();
        var limit = procedure.term(Channel.DIRECT);
        if (department == null || limit == null) {
            throw new IllegalArgumentException(code + ": the catalogue states no department or no time limit");
        }
        var drawn = Shape.of(shape);
        return new Blueprint(
                code, department.value(), procedure.name(), drawn, source(drawn, limit), planned(drawn, limit));
    }

    private String source(Shape drawn, LegalTerm limit) {
        var origin =
                approved == null ? "Khung mẫu chờ rà soát, chưa có quy trình nội bộ được phê duyệt." : approved.words();
        return "%s Mô hình: %s. Thời hạn giải quyết: %s.".formatted(origin, drawn.words, words(limit));
    }

    private List<PlannedStep> planned(Shape drawn, LegalTerm limit) {
        return steps == null
                ? Allotments.share(limit, drawn.steps)
                : merged(steps.stream().map(Step::planned).toList());
    }

    /** The rows for signing, numbering, stamping and returning are one call of the shared diagram. */
    private static List<PlannedStep> merged(List<PlannedStep> rows) {
        var steps = new ArrayList<PlannedStep>();
        for (var row : rows) {
            var last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
            if (last != null && last.kind() == row.kind()) {
                steps.set(steps.size() - 1, last.and(row));
            } else {
                steps.add(row);
            }
        }
        return steps;
    }

    private static String words(LegalTerm limit) {
        var unit =
                switch (limit.unit()) {
                    case WORKING_DAYS -> "ngày làm việc";
                    case DAYS -> "ngày";
                    case HOURS -> "giờ làm việc";
                    case MONTHS -> "tháng";
                };
        return limit.amount().stripTrailingZeros().toPlainString().replace('.', ',') + " " + unit;
    }
}
