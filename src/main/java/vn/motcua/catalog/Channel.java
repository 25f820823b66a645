package vn.motcua.catalog;

import java.util.Locale;

/** How a dossier comes in. */
public enum Channel {
    DIRECT,
    ONLINE,
    POST;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
