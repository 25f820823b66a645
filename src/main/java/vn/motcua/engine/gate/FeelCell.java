package vn.motcua.engine.gate;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One cell of a decision table. It may compare, join and call the few functions listed; whatever could run long or build
 * much from little (loops, powers, functions of one's own, regular expressions) is not among them.
 */
final class FeelCell {

    private static final int LONGEST = 1_000;
    private static final int DEEPEST = 10;
    private static final int MOST_BRACKETS = 40;
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(100_000_000);

    private static final Set<String> FUNCTIONS = Set.of(
            "not",
            "starts with",
            "ends with",
            "contains",
            "list contains",
            "string length",
            "upper case",
            "lower case",
            "date",
            "date and time",
            "duration",
            "min",
            "max",
            "abs",
            "count",
            "sum");
    private static final Set<String> BEFORE_BRACKET = Set.of("and", "or", "if", "then", "else", "in", "between");
    private static final Set<String> REFUSED =
            Set.of("for", "some", "every", "satisfies", "return", "function", "external", "instance", "partial");

    private static final Pattern TOKEN = Pattern.compile("(?<space>\\s+)"
            + "|(?<text>\"[^\"\\\\]*+(?:\\\\[\"\\\\nt][^\"\\\\]*+)*+\")"
            + "|(?<number>\\d{1,15}+(?:\\.\\d{1,15}+)?+(?![\\p{L}\\p{N}_]))"
            + "|(?<word>[\\p{L}_?][\\p{L}\\p{N}_]*+)"
            + "|(?<sign>\\.\\.|<=|>=|!=|\\*(?!\\*)|[-+/<>=(),\\[\\].])");

    private final String text;
    private String words = "";
    private int depth;
    private int brackets;
    private BigDecimal number = BigDecimal.ZERO;
    private boolean inRange;

    FeelCell(String text) {
        this.text = text;
    }

    boolean isHarmless() {
        if (text.length() > LONGEST) {
            return false;
        }
        Matcher token = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!token.find(at) || token.start() != at || !takes(token)) {
                return false;
            }
            at = token.end();
        }
        return depth == 0;
    }

    private boolean takes(Matcher token) {
        if (token.group("space") != null) {
            return true;
        }
        if (token.group("word") != null) {
            words = words.isEmpty() ? token.group() : words + " " + token.group();
            return !REFUSED.contains(token.group());
        }
        boolean taken = token.group("sign") == null || sign(token.group());
        words = "";
        return taken && range(token);
    }

    private boolean sign(String sign) {
        switch (sign) {
            case "(" -> depth++;
            case ")" -> depth--;
            // Ranges may be written ]1..5[ as well, so that these need not be in pairs.
            case "[", "]" -> brackets++;
            default -> {}
        }
        return depth >= 0
                && depth <= DEEPEST
                && brackets <= MOST_BRACKETS
                && (!sign.equals("(") || words.isEmpty() || callsListed());
    }

    private boolean callsListed() {
        String name = words;
        while (!FUNCTIONS.contains(name)) {
            int space = name.indexOf(' ');
            if (space < 0) {
                return BEFORE_BRACKET.contains(name);
            }
            name = name.substring(space + 1);
        }
        return true;
    }

    /** The numbers on both sides of a range are not too large; a minus may stand before the second. */
    private boolean range(Matcher token) {
        if ("..".equals(token.group("sign"))) {
            inRange = true;
            return number.compareTo(FARTHEST) <= 0;
        }
        if (token.group("number") != null) {
            number = new BigDecimal(token.group());
            return !inRange || number.compareTo(FARTHEST) <= 0;
        }
        if (!"-".equals(token.group("sign"))) {
            inRange = false;
            number = BigDecimal.ZERO;
        }
        return true;
    }
}
