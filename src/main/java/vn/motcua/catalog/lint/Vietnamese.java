package vn.motcua.catalog.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Tells whether a label is Vietnamese and how it begins. */
final class Vietnamese {

    private static final Pattern OWN_LETTER = Pattern.compile(
            "[ăâđêôơư\\u0300\\u0301\\u0303\\u0309\\u0323]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What a syllable without its marks may look like; "task", "check" and "done" are none. */
    private static final Pattern SYLLABLE = Pattern.compile(
            "(b|ch?|d|gh?|gi|h|kh?|l|m|nh?|ng|ngh|ph?|qu|r|s|th?|tr|v|x)?(i|y|e|a|o|u)(i|y|e|a|o|u){0,2}(c|ch|m|n|ng|nh|p|t)?");

    /** Names of papers, systems and offices keep their letters: CFS, UBND, VNeID. */
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{L}\\d]*\\p{Lu}[\\p{L}\\d]*|[IVX]+");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\d]+");

    private static final Pattern STATE = Pattern.compile(
            "(?iU)(?<!\\p{L})(đã|đang|được|bị|sắp|chưa|không|còn|hết|quá|có|đến|đủ|xong|rồi|thành công|bắt đầu|kết thúc)(?!\\p{L})");

    /** The longest first, so that a verb of two words is found before the one it begins with. */
    private static final List<String> VERBS = verbs();

    private Vietnamese() {}

    static List<String> words(String label) {
        return Arrays.stream(BETWEEN_WORDS.split(label))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether a reader takes it for Vietnamese: it has a Vietnamese letter, or every word could be a syllable. */
    static boolean isSpokenIn(String label) {
        if (hasMarks(label)) {
            return true;
        }
        var words = words(label).stream()
                .filter(word -> !ACRONYM.matcher(word).matches())
                .toList();
        return !words.isEmpty() && words.stream().allMatch(Vietnamese::isSyllable);
    }

    /** Three words in a row without a single mark were typed on a keyboard that has none. */
    static boolean lacksMarks(String label) {
        return words(label).stream().filter(Vietnamese::isSyllable).count() >= 3 && !hasMarks(label);
    }

    /** The verb it begins with; empty when it begins with none that we know. */
    static Optional<String> verb(String label) {
        var text = Normalizer.normalize(label, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return VERBS.stream()
                .filter(verb -> text.startsWith(verb)
                        && (text.length() == verb.length() || !Character.isLetter(text.charAt(verb.length()))))
                .findFirst();
    }

    /** Whether it tells of a state: that something has come, is over or is near. */
    static boolean tellsAState(String label) {
        return STATE.matcher(Normalizer.normalize(label, Normalizer.Form.NFC)).find();
    }

    private static boolean hasMarks(String label) {
        return OWN_LETTER.matcher(label).find()
                || OWN_LETTER
                        .matcher(Normalizer.normalize(label, Normalizer.Form.NFD))
                        .find();
    }

    private static boolean isSyllable(String word) {
        return SYLLABLE.matcher(word.toLowerCase(Locale.ROOT)).matches();
    }

    private static List<String> verbs() {
        try {
            var text = new ClassPathResource("lint/verbs.txt").getContentAsString(StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
