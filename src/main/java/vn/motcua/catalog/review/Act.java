package vn.motcua.catalog.review;

import java.util.Locale;

/** What people do with a draft. */
public enum Act {
    OPENED,
    SAVED,
    /** Kept after another version went live under it. */
    REBASED,
    SUBMITTED,
    RETURNED,
    APPROVED,
    PUBLISHED,
    /** Its day came and it could not be published. */
    HELD_BACK,
    WITHDRAWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Act of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
