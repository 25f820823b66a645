package vn.motcua.catalog.scaffold;

import java.math.BigDecimal;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.catalog.LegalLimit;

/**
 * A step of one procedure.
 *
 * @param text the approved process's own words, as far as our source holds them; empty in a template
 * @param role who does it, in the same words
 * @param allotted working time, {@code 0.25 working_days}; empty when it is not timed
 * @param product what comes out of it
 */
record PlannedStep(StepKind kind, String text, String role, String allotted, String product) {

    static PlannedStep template(StepKind kind, String allotted) {
        return new PlannedStep(kind, "", "", allotted, "");
    }

    boolean isTimed() {
        return !allotted.isEmpty();
    }

    BigDecimal hours() {
        return isTimed() ? LegalLimit.workingHours(LegalTerm.parse(allotted)) : BigDecimal.ZERO;
    }

    /** With another allotment; the time that its own source states stays readable in the text. */
    PlannedStep allotting(String other) {
        var stated = isTimed() ? "Thời gian theo quyết định: " + Terms.words(LegalTerm.parse(allotted)) + "." : "";
        var both = text.isEmpty() || stated.isEmpty() ? text + stated : text + "\n" + stated;
        return new PlannedStep(kind, both, role, other, product);
    }

    /** Both rows as one step: the texts under each other, the times added. */
    PlannedStep and(PlannedStep next) {
        return new PlannedStep(
                kind,
                Steps.documentation(this) + "\n" + Steps.documentation(next),
                "",
                added(allotted, next.allotted),
                product.isEmpty() ? next.product : product);
    }

    private static String added(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one + other;
        }
        var first = LegalTerm.parse(one);
        var second = LegalTerm.parse(other);
        if (first.unit() != second.unit()) {
            throw new IllegalArgumentException("Not in one unit: " + one + " and " + other);
        }
        return new LegalTerm(first.amount().add(second.amount()), first.unit()).toString();
    }
}
