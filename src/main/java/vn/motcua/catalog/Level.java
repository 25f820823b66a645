package vn.motcua.catalog;

import java.util.Locale;

/** At which level a procedure is settled. */
public enum Level {
    PROVINCE,
    COMMUNE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
