package vn.motcua.calendar;

import java.util.Locale;

/** Where a decision that somebody entered stands. Only a proposed one can still become anything else. */
public enum DecisionState {
    PROPOSED,
    APPROVED,
    REFUSED,
    WITHDRAWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DecisionState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
