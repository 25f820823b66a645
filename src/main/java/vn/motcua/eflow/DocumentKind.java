package vn.motcua.eflow;

import java.util.Locale;

/** What a file of the result is. */
public enum DocumentKind {
    /** The result before it is signed. */
    DRAFT,
    /** The original: the PDF with the competent person's signature. */
    SIGNED,
    /** The original's pages for paper. */
    PRINT,
    /** The printed file with number, date and seal. */
    STAMPED,
    /** What the recipient signs. */
    RETURN_RECEIPT;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static DocumentKind of(String word) {
        return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
