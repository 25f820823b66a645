package vn.motcua.dossier;

import java.util.Locale;

/** How the applicant wants the result. */
public enum ReturnMethod {
    COUNTER,
    POST,
    ELECTRONIC;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
