package vn.motcua.engine.gate;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes of expressions that diagrams may hold; an expression of any other shape is refused, harmless or not. */
final class Expressions {

    private static final String NAME = "([a-z][A-Za-z0-9_]{0,63})";
    private static final String LITERAL =
            "'[\\p{L}\\p{N} _.:/-]{0,64}'|\"[\\p{L}\\p{N} _.:/-]{0,64}\"|-?\\d{1,12}(?:\\.\\d{1,6})?|true|false|null";
    private static final String SIGN = " ?(?:==|!=|<=|>=|<|>) ?| (?:eq|ne|le|ge|lt|gt) ";

    private static final Pattern VARIABLE = Pattern.compile(NAME);
    private static final Pattern VARIABLE_EXPRESSION = Pattern.compile("\\$\\{ ?" + NAME + " ?}");
    private static final Pattern FLAG = Pattern.compile("\\$\\{ ?(?:! ?|not )?" + NAME + " ?}");
    private static final Pattern COMPARISON =
            Pattern.compile("\\$\\{ ?" + NAME + "(?:" + SIGN + ")(?:" + NAME + "|" + LITERAL + ") ?}");
    private static final Pattern QUESTION = Pattern.compile("\\$\\{([a-zA-Z0-9]+\\.[a-zA-Z0-9]+)\\(task\\)}");
    private static final Pattern DECIDED =
            Pattern.compile("\\$\\{decisionResult\\.(?:singleResult|firstResult)\\." + NAME + "}");
    private static final Pattern GROUPS = Pattern.compile(
            "[a-z][a-z0-9-]{0,60}(\\.[a-z0-9-]{1,40})?(, ?[a-z][a-z0-9-]{0,60}(\\.[a-z0-9-]{1,40})?){0,9}");
    private static final Pattern BUSINESS_KEY = Pattern.compile("[#$]\\{execution\\.processBusinessKey}");

    /** What the engine puts behind a name, and the words of its expression language. */
    private static final Set<String> RESERVED = Set.of(
            "execution",
            "task",
            "caseExecution",
            "externalTask",
            "authenticatedUserId",
            "empty",
            "not",
            "and",
            "or",
            "div",
            "mod",
            "instanceof",
            "true",
            "false",
            "null",
            "eq",
            "ne",
            "le",
            "ge",
            "lt",
            "gt");

    private Expressions() {}

    static boolean isVariable(String value, KnownBeans beans) {
        return VARIABLE.matcher(value).matches() && isFree(value, beans);
    }

    static boolean isVariableExpression(String value, KnownBeans beans) {
        return namesVariables(VARIABLE_EXPRESSION.matcher(value), beans);
    }

    static boolean isCollection(String value, KnownBeans beans) {
        return isVariable(value, beans) || isVariableExpression(value, beans);
    }

    static boolean isCondition(String value, KnownBeans beans) {
        return namesVariables(FLAG.matcher(value), beans) || namesVariables(COMPARISON.matcher(value), beans);
    }

    static boolean isGroup(String value, KnownBeans beans) {
        return isVariableExpression(value, beans) || GROUPS.matcher(value).matches();
    }

    static boolean isDueDate(String value, KnownBeans beans) {
        Matcher question = QUESTION.matcher(value);
        return isVariableExpression(value, beans)
                || question.matches() && beans.questions().contains(question.group(1));
    }

    static boolean isDelegate(String value, KnownBeans beans) {
        Matcher bean = VARIABLE_EXPRESSION.matcher(value);
        return bean.matches() && beans.delegates().contains(bean.group(1));
    }

    static boolean isBusinessKey(String value) {
        return BUSINESS_KEY.matcher(value).matches();
    }

    static boolean isMapping(String value, KnownBeans beans) {
        return PlainText.is(value, 255)
                || isVariableExpression(value, beans)
                || DECIDED.matcher(value).matches();
    }

    private static boolean namesVariables(Matcher shape, KnownBeans beans) {
        if (!shape.matches()) {
            return false;
        }
        for (int group = 1; group <= shape.groupCount(); group++) {
            if (shape.group(group) != null && !isFree(shape.group(group), beans)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFree(String name, KnownBeans beans) {
        return !RESERVED.contains(name) && !beans.names().contains(name);
    }
}
