package vn.motcua.catalog.steps;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.TermUnit;
import vn.motcua.catalog.Words;

/** The times of a table: read cell by cell, then brought to one unit. */
final class StepTimes {

    private static final Map<String, TermUnit> UNITS = Map.of(
            "working_days", TermUnit.WORKING_DAYS,
            "ngay lam viec", TermUnit.WORKING_DAYS,
            "days", TermUnit.DAYS,
            "ngay", TermUnit.DAYS,
            "hours", TermUnit.HOURS,
            "gio", TermUnit.HOURS,
            "gio lam viec", TermUnit.HOURS);
    private static final Set<String> NOT_TIMED =
            Set.of("", "not timed", "khong tinh", "khong tinh thoi gian", "khong quy dinh");
    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);

    private StepTimes() {}

    /**
     * Null when the step is not timed. Parts of a day are parts of a working day.
     *
     * @throws RowWrong naming the column
     */
    static @Nullable LegalTerm read(String duration, String unit) {
        if (NOT_TIMED.contains(Words.folded(duration))) {
            return null;
        }
        if (!duration.matches("[0-9]{1,4}([.,][0-9]{1,4})?")) {
            throw new RowWrong("duration", "is not a number: " + duration);
        }
        var known = UNITS.get(Words.folded(unit));
        if (known == null) {
            throw new RowWrong("duration_unit", "is none of working_days, days, hours: " + unit);
        }
        var amount = new BigDecimal(duration.replace(',', '.'));
        if (amount.signum() == 0) {
            throw new RowWrong("duration", "is nothing; leave it empty for a step that is not timed");
        }
        var isWhole = amount.stripTrailingZeros().scale() <= 0;
        return new LegalTerm(amount, known == TermUnit.DAYS && !isWhole ? TermUnit.WORKING_DAYS : known);
    }

    /**
     * A table in one unit: days beside parts of days or hours are working days, working days beside hours are eight
     * hours each.
     */
    static List<StepRow> inOneUnit(List<StepRow> rows) {
        var units = rows.stream()
                .map(StepRow::allotted)
                .filter(Objects::nonNull)
                .map(LegalTerm::unit)
                .collect(Collectors.toSet());
        if (units.size() < 2) {
            return rows;
        }
        var unit = units.contains(TermUnit.HOURS) ? TermUnit.HOURS : TermUnit.WORKING_DAYS;
        return rows.stream().map(row -> row.allotting(in(unit, row.allotted()))).toList();
    }

    private static @Nullable LegalTerm in(TermUnit unit, @Nullable LegalTerm term) {
        if (term == null || term.unit() == unit) {
            return term;
        }
        return new LegalTerm(unit == TermUnit.HOURS ? term.amount().multiply(HOURS_A_DAY) : term.amount(), unit);
    }
}
