package vn.motcua.engine.gate;

import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** The kinds of values in a file. Only the kinds that say so take an expression, and only in the shapes they state. */
enum ValueKind {
    ID((value, beans) -> ShortWords.isId(value), "Activity_ExamineDossier"),
    REF((value, beans) -> ShortWords.isId(value), "Flow_Approved"),
    KEY_NAME("[a-z][a-z0-9]*([-.][A-Za-z0-9]+){0,12}", "five-step-e-flow"),
    WORD("[A-Za-z][A-Za-z0-9_.-]{0,99}", "SupplementReceived"),
    FLAG("true|false", "true"),
    COUNT("\\d|[1-9]\\d|100", "5"),
    NUMBER((value, beans) -> ShortWords.isNumber(value), "120"),
    COLOR("#[0-9A-Fa-f]{3,8}|[a-z]{3,20}", "#1e88e5"),
    RETENTION("P[1-9]\\d{0,4}D", "P3650D"),
    RETRIES("R([1-9]|1\\d|20)/PT[1-9]\\d{0,3}[SMH]", "R5/PT1M"),
    FORMAL_TYPE(
            Pattern.quote("{http://www.omg.org/spec/BPMN/20100524/MODEL}tFormalExpression"), "bpmn:tFormalExpression"),
    CHOICE((value, beans) -> false, ""),
    LABEL((value, beans) -> PlainText.is(value, 255), "Thẩm định hồ sơ"),
    WORDS((value, beans) -> PlainText.is(value, 2_000), "approve, return"),
    TEXT_CONTENT((value, beans) -> PlainText.is(value, 20_000), "Căn cứ Nghị định 118/2025/NĐ-CP"),
    VARIABLE(Expressions::isVariable, "clerkGroup"),
    COLLECTION(Expressions::isCollection, "consultedUnits"),
    CONDITION(Expressions::isCondition, "${decision == 'approve'}"),
    GROUP(Expressions::isGroup, "${specialistGroup}"),
    DUE_DATE(Expressions::isDueDate, "${stepDeadline.of(task)}"),
    MOMENT(Expressions::isVariableExpression, "${deadline}"),
    DELEGATE(Expressions::isDelegate, "${closeDossier}"),
    BUSINESS_KEY((value, beans) -> Expressions.isBusinessKey(value), "#{execution.processBusinessKey}"),
    MAPPING(Expressions::isMapping, "${decisionResult.singleResult.clerk}"),
    FEEL((value, beans) -> new FeelCell(value).isHarmless(), "starts with(?, \"xa-\")");

    private final BiPredicate<String, KnownBeans> rule;
    private final String example;

    ValueKind(BiPredicate<String, KnownBeans> rule, String example) {
        this.rule = rule;
        this.example = example;
    }

    ValueKind(String pattern, String example) {
        this(matching(pattern), example);
    }

    private static BiPredicate<String, KnownBeans> matching(String pattern) {
        Pattern whole = Pattern.compile(pattern);
        return (value, beans) -> value.length() <= 255 && whole.matcher(value).matches();
    }

    boolean takes(String value, KnownBeans beans) {
        return rule.test(value, beans);
    }

    String example() {
        return example;
    }

    /** The rule's name in findings: {@code due-date}. */
    String rule() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
