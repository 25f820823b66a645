package vn.motcua.catalog.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits FEEL into words; a text keeps its opening quote, so that it is told from a name. */
final class FeelWords {

    private static final Pattern WORD = Pattern.compile(
            "\\G\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|(\\d+(?:\\.(?!\\.)\\d+)?|\\.\\.|<=|>=|!=|[<>=?,()\\[\\]-]|[\\p{L}_]+))");

    private FeelWords() {}

    /** @throws UnaryTestReading.NotUnderstood when something else stands in it */
    static List<String> of(String text) {
        var words = new ArrayList<String>();
        var match = WORD.matcher(text);
        var end = 0;
        while (match.find()) {
            words.add(match.group(1) == null ? match.group(2) : "\"" + unescaped(match.group(1)));
            end = match.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new UnaryTestReading.NotUnderstood();
        }
        return words;
    }

    private static String unescaped(String text) {
        return text.replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
