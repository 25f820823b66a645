package vn.motcua.catalog.lint;

import java.util.Optional;
import java.util.regex.Pattern;

/** The variables that hold a group of officers; their names end in {@code Group}. */
final class GroupVariable {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(\\w+Group)}");
    private static final Pattern NAME = Pattern.compile("\\w+Group");

    private GroupVariable() {}

    /** The variable in <code>${leaderGroup}</code>. */
    static Optional<String> of(String expression) {
        var match = EXPRESSION.matcher(expression.strip());
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** The variable that is handed to a called diagram, by its name or as an expression. */
    static Optional<String> given(String source) {
        return NAME.matcher(source).matches() ? Optional.of(source) : of(source);
    }
}
