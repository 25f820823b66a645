package vn.motcua.catalog.scaffold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.TermUnit;
import vn.motcua.catalog.LegalLimit;

/**
 * Shares a procedure's time limit among its steps by their weights, in quarters of a day and never more than the limit;
 * what rounding leaves over goes to the examination. A limit with too few quarters for all steps is shared in quarters
 * of an hour.
 */
final class Allotments {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);

    private Allotments() {}

    /**
     * The allotments in the order of the kinds, empty for a step that is not timed; all empty without a limit.
     *
     * @throws IllegalArgumentException when not even a quarter of an hour is left for each step
     */
    static List<String> share(@Nullable LegalTerm limit, List<StepKind> kinds) {
        if (limit == null) {
            return kinds.stream().map(kind -> "").toList();
        }
        var hours = LegalLimit.workingHours(limit);
        var inDays = shares(quarters(hours.divide(HOURS_A_DAY, 9, RoundingMode.HALF_UP)), kinds);
        if (limit.unit() != TermUnit.HOURS && !inDays.isEmpty()) {
            return words(inDays, TermUnit.WORKING_DAYS);
        }
        var inHours = shares(quarters(hours), kinds);
        if (inHours.isEmpty()) {
            throw new IllegalArgumentException("A limit of " + limit + " is too short for " + kinds);
        }
        return words(inHours, TermUnit.HOURS);
    }

    private static int quarters(BigDecimal amount) {
        // A seventh rounded to nine places must not cost a quarter.
        return amount.setScale(6, RoundingMode.HALF_UP)
                .divide(QUARTER, 0, RoundingMode.DOWN)
                .intValueExact();
    }

    /** Quarters a step; empty when there are too few. */
    private static List<Integer> shares(int quarters, List<StepKind> kinds) {
        var weights = kinds.stream().mapToInt(kind -> kind.weight).sum();
        var shares = new ArrayList<Integer>();
        for (var kind : kinds) {
            shares.add(kind.weight == 0 ? 0 : Math.max(1, quarters * kind.weight / weights));
        }
        var left = quarters - shares.stream().mapToInt(share -> share).sum();
        return giveBack(left, shares, kinds);
    }

    /** What was given out too much is taken from the longest steps. */
    private static List<Integer> giveBack(int left, List<Integer> shares, List<StepKind> kinds) {
        var examine = Math.max(0, kinds.indexOf(StepKind.EXAMINE));
        if (left >= 0) {
            shares.set(examine, shares.get(examine) + left);
            return shares;
        }
        for (var missing = left; missing < 0; missing++) {
            var longest = IntStream.range(0, shares.size())
                    .reduce((one, other) -> shares.get(other) > shares.get(one) ? other : one)
                    .orElseThrow();
            if (shares.get(longest) <= 1) {
                return List.of();
            }
            shares.set(longest, shares.get(longest) - 1);
        }
        return shares;
    }

    private static List<String> words(List<Integer> shares, TermUnit unit) {
        return shares.stream()
                .map(share ->
                        share == 0 ? "" : new LegalTerm(QUARTER.multiply(BigDecimal.valueOf(share)), unit).toString())
                .toList();
    }
}
