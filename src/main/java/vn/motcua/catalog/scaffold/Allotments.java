package vn.motcua.catalog.scaffold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.LegalTerm;

/**
 * Shares a procedure's time limit among the steps of a template by their weights, in quarters of its unit and never
 * more than the limit; what rounding leaves over goes to the examination.
 */
final class Allotments {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private Allotments() {}

    static List<PlannedStep> share(LegalTerm limit, List<StepKind> kinds) {
        var quarters = limit.amount().divide(QUARTER, 0, RoundingMode.DOWN).intValueExact();
        var weights = kinds.stream().mapToInt(kind -> kind.weight).sum();
        var shares = new ArrayList<Integer>();
        for (var kind : kinds) {
            shares.add(kind.weight == 0 ? 0 : Math.max(1, quarters * kind.weight / weights));
        }
        var left = quarters - shares.stream().mapToInt(share -> share).sum();
        var examine = kinds.indexOf(StepKind.EXAMINE);
        shares.set(examine, shares.get(examine) + left);
        if (shares.get(examine) < 1) {
            throw new IllegalArgumentException("A limit of " + limit + " is too short for " + kinds);
        }
        var steps = new ArrayList<PlannedStep>();
        for (var i = 0; i < kinds.size(); i++) {
            steps.add(PlannedStep.template(kinds.get(i), words(shares.get(i), limit)));
        }
        return steps;
    }

    private static String words(int quarters, LegalTerm limit) {
        return quarters == 0
                ? ""
                : new LegalTerm(QUARTER.multiply(BigDecimal.valueOf(quarters)), limit.unit()).toString();
    }
}
