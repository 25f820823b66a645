package vn.motcua.catalog.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.TermUnit;

/** Times of steps added up. Hours count as eighths of a working day; calendar days cannot be added to working days. */
record AllottedSum(BigDecimal amount, @Nullable TermUnit unit, boolean mixed) {

    static final AllottedSum NOTHING = new AllottedSum(BigDecimal.ZERO, null, false);
    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);

    AllottedSum and(@Nullable LegalTerm more) {
        if (more == null) {
            return this;
        }
        var hours = more.unit() == TermUnit.HOURS;
        var added = hours ? more.amount().divide(HOURS_A_DAY) : more.amount();
        var addedUnit = hours ? TermUnit.WORKING_DAYS : more.unit();
        return new AllottedSum(amount.add(added), addedUnit, mixed || (unit != null && unit != addedUnit));
    }

    AllottedSum longer(AllottedSum other) {
        return mixed || (!other.mixed && amount.compareTo(other.amount) >= 0) ? this : other;
    }

    @Nullable
    LegalTerm term() {
        if (mixed || unit == null || amount.signum() <= 0 || amount.compareTo(BigDecimal.valueOf(9999)) > 0) {
            return null;
        }
        return unit == TermUnit.WORKING_DAYS && amount.compareTo(BigDecimal.ONE) < 0
                ? new LegalTerm(rounded(amount.multiply(HOURS_A_DAY)), TermUnit.HOURS)
                : new LegalTerm(rounded(amount), unit);
    }

    private static BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
