package vn.motcua.calendar;

import java.math.BigDecimal;

/** A time limit as the law states it: {@code 0.25 working_days}, {@code 8 hours}. Hours are working hours, 8 to a day. */
public record LegalTerm(BigDecimal amount, TermUnit unit) {

    public LegalTerm {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("A time limit is more than nothing: " + amount);
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

    @Override
    public String toString() {
        return amount.stripTrailingZeros().toPlainString() + " " + unit.word();
    }
}
