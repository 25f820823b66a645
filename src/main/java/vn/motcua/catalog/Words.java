package vn.motcua.catalog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text brought to one form, for keeping and for finding. */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\p{Z}]+");

    private Words() {}

    /** NFC, trimmed, on one line. */
    public static String tidy(String text) {
        return Normalizer.normalize(GAPS.matcher(text).replaceAll(" "), Normalizer.Form.NFC)
                .trim();
    }

    /** Lower case without accents, {@code đ} as {@code d}: what is compared in a search. */
    public static String folded(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
    }
}
