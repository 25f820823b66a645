package vn.motcua.catalog.scaffold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.TermUnit;

/**
 * Shares a procedure's time limit among the steps of a template by their weights, in quarters and never
 * more than the limit; what rounding leaves over goes to the examination.
 */
final class Allotments {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private Allotments() {}

    static List<PlannedStep> share(LegalTerm limit, List<StepKind> kinds) {
        var unit = limit.unit() == TermUnit.HOURS ? TermUnit.HOURS : TermUnit.WORKING_DAYS;
        var quarters = amount(limit).divide(QUARTER, 0, RoundingMode.DOWN).intValueExact();
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
            steps.add(PlannedStep.template(kinds.get(i), words(shares.get(i), unit)));
        }
        return steps;
    }

    /** Calendar days and months are counted whole, so steps share the working days in them: five of seven, 22 a month. */
    private static BigDecimal amount(LegalTerm limit) {
        return switch (limit.unit()) {
            case HOURS, WORKING_DAYS -> limit.amount();
            case DAYS ->
                limit.amount().multiply(BigDecimal.valueOf(5)).divide(BigDecimal.valueOf(7), 2, RoundingMode.DOWN);
            case MONTHS -> limit.amount().multiply(BigDecimal.valueOf(22));
        };
    }

    private static String words(int quarters, TermUnit unit) {
        return quarters == 0 ? "" : new LegalTerm(QUARTER.multiply(BigDecimal.valueOf(quarters)), unit).toString();
    }
}
