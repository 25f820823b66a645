package vn.motcua.catalog.review;

import java.util.Locale;

/** Where a draft stands. The first three are at work: there is one of them at most for a diagram. */
public enum DraftState {
    OPEN,
    SUBMITTED,
    /** Ordered, and waiting for its date. */
    APPROVED,
    PUBLISHED,
    WITHDRAWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isAtWork() {
        return this == OPEN || this == SUBMITTED || this == APPROVED;
    }

    static DraftState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
