package vn.motcua.calendar;

import java.math.BigDecimal;

/**
 * A time limit as the law states it: {@code 0.25 working_days}, {@code 8 hours}. Hours are working hours, 8 to a day.
 * Calendar days and months are counted whole.
 */
public record LegalTerm(BigDecimal amount, TermUnit unit) {

    private static final BigDecimal LONGEST = BigDecimal.valueOf(9999);

    public LegalTerm {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("A time limit is more than nothing: " + amount);
        }
        if (amount.compareTo(LONGEST) > 0 || amount.scale() > 4) {
            throw new IllegalArgumentException("A time limit is at most " + LONGEST + ", with four decimals");
        }
        if ((unit == TermUnit.DAYS || unit == TermUnit.MONTHS) && !isWhole(amount)) {
            throw new IllegalArgumentException("Calendar days and months are counted whole: " + amount);
        }
    }

    /** Reads {@code "0.25 working_days"}. */
    public static LegalTerm parse(String text) {
        var parts = text.trim().split("\\s+");
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not a time limit: " + text);
        }
        return new LegalTerm(new BigDecimal(parts[0]), TermUnit.of(parts[1]));
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0;
    }

    @Override
    public String toString() {
        return amount.stripTrailingZeros().toPlainString() + " " + unit.word();
    }
}
