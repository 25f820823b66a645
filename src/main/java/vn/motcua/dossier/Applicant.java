package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Who asks. Text is NFC; {@code idNumber} has 12 digits (9 for old cards, 10 or 13 for an organisation's tax code);
 * {@code phone} is in E.164 form.
 */
public record Applicant(
        Kind kind,
        String name,
        String idNumber,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {

    /** A person or a body. */
    public enum Kind {
        CITIZEN,
        ORGANISATION
    }
}
