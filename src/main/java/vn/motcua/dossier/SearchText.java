package vn.motcua.dossier;

import java.text.Normalizer;
import java.util.Locale;

/** Text without accents, in lower case, so that {@code nguyen thi huong} finds Nguyễn Thị Hường. */
public final class SearchText {

    private SearchText() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }
}
