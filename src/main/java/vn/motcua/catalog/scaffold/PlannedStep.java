package vn.motcua.catalog.scaffold;

import vn.motcua.calendar.LegalTerm;

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
