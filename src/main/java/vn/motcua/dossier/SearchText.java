package vn.motcua.dossier;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Text without accents, in lower case, so that {@code nguyen thi huong} finds Nguyễn Thị Hường; and what somebody typed as a
 * question to {@code dossiers.words}.
 */
public final class SearchText {

    private static final String DIGITS = "[0-9]+";

    private SearchText() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }

    /**
     * A {@code tsquery} that asks for every typed word in any order, as a word or its beginning; numbers that follow each other
     * also as one, as people write telephone numbers. Empty when nothing typed can be found.
     */
    public static String wanted(String typed) {
        var words = Arrays.stream(of(typed).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int end = i;
            while (end < words.size() && words.get(end).matches(DIGITS)) {
                end++;
            }
            end = Math.max(end, i + 1);
            parts.add(part(words.subList(i, end)));
            i = end;
        }
        return String.join(" & ", parts);
    }

    /** One word, or numbers in a row: each of them, or all as one; a telephone number from abroad as at home. */
    private static String part(List<String> words) {
        var each = words.stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & "));
        var whole = String.join("", words);
        var home = whole.matches("84[0-9]{9,10}") ? "0" + whole.substring(2) : whole;
        return words.size() == 1 && home.equals(whole) ? each : "(" + each + " | '" + home + "':*)";
    }
}
