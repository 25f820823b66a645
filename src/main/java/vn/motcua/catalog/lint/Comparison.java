package vn.motcua.catalog.lint;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A condition of one variable or one comparison: <code>${decision == 'refuse'}</code>.
 *
 * @param value the word or number it is compared with; empty when the variable stands alone
 * @param hasText whether it is compared with a word in quotes and must equal it
 */
record Comparison(String variable, String value, boolean hasText) {

    private static final Pattern FORM = Pattern.compile(
            "\\$\\{\\s*(\\w+)\\s*(?:(==|!=|<=|>=|<|>)\\s*(?:'([\\w-]+)'|(-?\\d+(?:\\.\\d+)?|true|false))\\s*)?}");

    /** Empty when it is anything more. */
    static Optional<Comparison> of(String condition) {
        var match = FORM.matcher(condition.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var text = match.group(3);
        var other = match.group(4) == null ? "" : match.group(4);
        return Optional.of(new Comparison(
                match.group(1), text == null ? other : text, text != null && "==".equals(match.group(2))));
    }

    boolean isOf(String name) {
        return variable.equals(name);
    }
}
