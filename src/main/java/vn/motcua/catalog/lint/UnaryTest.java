package vn.motcua.catalog.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a cell of a decision table takes: the part of FEEL that tables of ours use. */
sealed interface UnaryTest {

    boolean takes(Sample sample);

    /** Whether it is known for every value what it takes. */
    default boolean isUnderstood() {
        return true;
    }

    /** A value that a column may be asked with. {@code shown} is how a person would write it. */
    record Sample(Object value, String shown, boolean other) {

        static Sample of(Object value) {
            var number = value instanceof BigDecimal decimal
                    ? decimal.stripTrailingZeros().toPlainString()
                    : value.toString();
            return new Sample(value, "= " + number, false);
        }
    }

    /** {@code -} or nothing. */
    record Any() implements UnaryTest {
        @Override
        public boolean takes(Sample sample) {
            return true;
        }
    }

    /** A word, number or truth value. */
    record Equal(Object value) implements UnaryTest {
        @Override
        public boolean takes(Sample sample) {
            return value instanceof BigDecimal number && sample.value() instanceof BigDecimal other
                    ? number.compareTo(other) == 0
                    : value.equals(sample.value());
        }
    }

    /** {@code < 5}, {@code [6..10]}; no bound on a side that is null. */
    record Interval(
            @Nullable BigDecimal from,
            boolean withFrom,
            @Nullable BigDecimal to,
            boolean withTo) implements UnaryTest {
        @Override
        public boolean takes(Sample sample) {
            return sample.value() instanceof BigDecimal number
                    && (from == null || number.compareTo(from) > 0 || withFrom && number.compareTo(from) == 0)
                    && (to == null || number.compareTo(to) < 0 || withTo && number.compareTo(to) == 0);
        }
    }

    /** {@code starts with(?, "xa-")} and its like. */
    record Part(Where where, String text) implements UnaryTest {

        enum Where {
            STARTS,
            ENDS,
            CONTAINS;

            static Where of(String word) {
                return valueOf(word.toUpperCase(Locale.ROOT));
            }
        }

        @Override
        public boolean takes(Sample sample) {
            return sample.value() instanceof String whole
                    && switch (where) {
                        case STARTS -> whole.startsWith(text);
                        case ENDS -> whole.endsWith(text);
                        case CONTAINS -> whole.contains(text);
                    };
        }
    }

    /** {@code not(…)}. */
    record Not(UnaryTest test) implements UnaryTest {
        @Override
        public boolean takes(Sample sample) {
            return !test.takes(sample);
        }

        @Override
        public boolean isUnderstood() {
            return test.isUnderstood();
        }
    }

    /** A list, or tests joined by {@code or}. */
    record AnyOf(List<UnaryTest> tests) implements UnaryTest {
        @Override
        public boolean takes(Sample sample) {
            return tests.stream().anyMatch(test -> test.takes(sample));
        }

        @Override
        public boolean isUnderstood() {
            return tests.stream().allMatch(UnaryTest::isUnderstood);
        }
    }

    /** Tests joined by {@code and}. */
    record AllOf(List<UnaryTest> tests) implements UnaryTest {
        @Override
        public boolean takes(Sample sample) {
            return tests.stream().allMatch(test -> test.takes(sample));
        }

        @Override
        public boolean isUnderstood() {
            return tests.stream().allMatch(UnaryTest::isUnderstood);
        }
    }

    /** FEEL that goes further than what is read here. */
    record Unknown(String text) implements UnaryTest {
        @Override
        public boolean takes(Sample sample) {
            return false;
        }

        @Override
        public boolean isUnderstood() {
            return false;
        }
    }
}
