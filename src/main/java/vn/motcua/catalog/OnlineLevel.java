package vn.motcua.catalog;

import java.util.Locale;

/** How much of a procedure runs online (Decree 224/2026/NĐ-CP): the whole of it or a part. */
public enum OnlineLevel {
    FULL,
    PARTIAL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
