package vn.motcua.catalog.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads a cell's text as a {@link UnaryTest}; what it does not understand becomes {@link UnaryTest.Unknown}. */
final class UnaryTestReading {

    private static final int DEEPEST = 30;
    private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");

    private final List<String> words;
    private int at;
    private int depth;

    private UnaryTestReading(List<String> words) {
        this.words = words;
    }

    static UnaryTest of(String cell) {
        var text = cell.strip();
        if (text.isEmpty() || text.equals("-")) {
            return new UnaryTest.Any();
        }
        try {
            var reading = new UnaryTestReading(FeelWords.of(text));
            var test = reading.list();
            return reading.at == reading.words.size() ? test : new UnaryTest.Unknown(text);
        } catch (NotUnderstood further) {
            return new UnaryTest.Unknown(text);
        }
    }

    /** The cell goes further than what is read here. */
    static final class NotUnderstood extends RuntimeException {
        NotUnderstood() {
            super("not understood", null, false, false);
        }
    }

    private UnaryTest list() {
        return joined(",", this::either, UnaryTest.AnyOf::new);
    }

    private UnaryTest either() {
        return joined("or", this::both, UnaryTest.AnyOf::new);
    }

    private UnaryTest both() {
        return joined("and", this::one, UnaryTest.AllOf::new);
    }

    private UnaryTest joined(String by, Supplier<UnaryTest> part, Function<List<UnaryTest>, UnaryTest> join) {
        var tests = new ArrayList<>(List.of(part.get()));
        while (isNext(by)) {
            at++;
            tests.add(part.get());
        }
        return tests.size() == 1 ? tests.get(0) : join.apply(tests);
    }

    private UnaryTest one() {
        if (++depth > DEEPEST) {
            throw new NotUnderstood();
        }
        var test =
                switch (peek()) {
                    case "not" -> new UnaryTest.Not(inBrackets());
                    case "starts", "ends" -> part(2);
                    case "contains" -> part(1);
                    case "?" -> compared();
                    case "[", "]" -> interval();
                    case "(" -> isInterval() ? interval() : grouped();
                    default -> ORDER.contains(peek()) ? ordered(take()) : new UnaryTest.Equal(literal());
                };
        depth--;
        return test;
    }

    private UnaryTest inBrackets() {
        at++;
        return grouped();
    }

    private UnaryTest grouped() {
        take("(");
        var test = list();
        take(")");
        return test;
    }

    /** {@code starts with(?, "xa-")}: the name of so many words, then the value and a text. */
    private UnaryTest part(int words) {
        var where = UnaryTest.Part.Where.of(peek());
        at++;
        if (words == 2) {
            take("with");
        }
        take("(");
        take("?");
        take(",");
        if (!(literal() instanceof String text)) {
            throw new NotUnderstood();
        }
        take(")");
        return new UnaryTest.Part(where, text);
    }

    private UnaryTest compared() {
        at++;
        var order = take();
        if (ORDER.contains(order)) {
            return ordered(order);
        }
        var equal = new UnaryTest.Equal(literal());
        return switch (order) {
            case "=" -> equal;
            case "!=" -> new UnaryTest.Not(equal);
            default -> throw new NotUnderstood();
        };
    }

    private UnaryTest ordered(String order) {
        var bound = number();
        return switch (order) {
            case "<" -> new UnaryTest.Interval(null, false, bound, false);
            case "<=" -> new UnaryTest.Interval(null, false, bound, true);
            case ">" -> new UnaryTest.Interval(bound, false, null, false);
            default -> new UnaryTest.Interval(bound, true, null, false);
        };
    }

    private boolean isInterval() {
        return at + 2 < words.size() && words.get(at + 2).equals("..");
    }

    private UnaryTest interval() {
        var withFrom = take().equals("[");
        var from = number();
        take("..");
        var to = number();
        var end = take();
        if (!Set.of("]", "[", ")").contains(end)) {
            throw new NotUnderstood();
        }
        return new UnaryTest.Interval(from, withFrom, to, end.equals("]"));
    }

    private BigDecimal number() {
        if (literal() instanceof BigDecimal number) {
            return number;
        }
        throw new NotUnderstood();
    }

    private Object literal() {
        var word = take();
        if (word.startsWith("\"")) {
            return word.substring(1);
        }
        if (word.equals("true") || word.equals("false")) {
            return Boolean.valueOf(word);
        }
        try {
            return new BigDecimal(word.equals("-") ? "-" + take() : word);
        } catch (NumberFormatException notANumber) {
            throw new NotUnderstood();
        }
    }

    private boolean isNext(String word) {
        return at < words.size() && words.get(at).equals(word);
    }

    private String peek() {
        if (at >= words.size()) {
            throw new NotUnderstood();
        }
        return words.get(at);
    }

    private String take() {
        var word = peek();
        at++;
        return word;
    }

    private void take(String expected) {
        if (!take().equals(expected)) {
            throw new NotUnderstood();
        }
    }
}
