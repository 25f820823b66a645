package vn.motcua.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The moment an answer is due and, line by line, how it was counted.
 *
 * @param provisional it lies in a year that nobody has decided yet, so that it may still move; a slip must say so
 */
public record Due(Instant at, boolean provisional, List<Reason> reasons) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    public Due {
        reasons = List.copyOf(reasons);
    }

    /** In Vietnamese. */
    public List<String> explanation() {
        return explanation(VIETNAMESE);
    }

    /** In English where the locale asks for it, else in Vietnamese. */
    public List<String> explanation(Locale locale) {
        return reasons.stream().map(reason -> reason.in(locale)).toList();
    }

    /** The same count with another moment promised above it. */
    public Due movedTo(Instant other) {
        return new Due(other, provisional, reasons);
    }
}
