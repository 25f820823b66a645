package vn.motcua.calendar;

import java.util.Locale;

/** In what the law counts a time limit. */
public enum TermUnit {
    WORKING_DAYS,
    DAYS,
    HOURS,
    MONTHS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a word that is none of the four */
    public static TermUnit of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
