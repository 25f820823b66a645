package vn.motcua.catalog.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.motcua.catalog.model.DecisionModel;

/**
 * Finds for one column so many values that between them no test of it tells others apart: every word it lists, a word
 * with each beginning it asks for, each bound of a number and what lies between two.
 */
final class Samples {

    /** No keyboard writes it, so it equals and begins with nothing that a cell names. */
    private static final String OTHER = "\u0001";

    private static final Set<String> WHOLE_NUMBERS = Set.of("integer", "long", "int");
    private static final int LISTED = 4;
    private static final int MOST = 1_000;
    private static final int MOST_COMBINED = 2_000;

    private final Set<String> texts = new LinkedHashSet<>();
    private final Set<String> starts = new LinkedHashSet<>();
    private final Set<String> ends = new LinkedHashSet<>();
    private final Set<String> parts = new LinkedHashSet<>();
    private final TreeSet<BigDecimal> bounds = new TreeSet<>();
    private boolean truth;
    private boolean open;

    private Samples(Collection<UnaryTest> tests) {
        tests.forEach(this::gather);
    }

    static List<UnaryTest.Sample> of(DecisionModel.Input input, Collection<UnaryTest> tests) {
        var stated = UnaryTestReading.of(input.values());
        var samples = new Samples(tests);
        if (stated instanceof UnaryTest.Any || !stated.isUnderstood()) {
            return samples.ofTests(input.type());
        }
        samples.gather(stated);
        return samples.ofTests(input.type()).stream().filter(stated::takes).toList();
    }

    private void gather(UnaryTest test) {
        if (test instanceof UnaryTest.Equal equal) {
            literal(equal.value());
        } else if (test instanceof UnaryTest.Interval interval) {
            Stream.of(interval).flatMap(Samples::bounds).forEach(bounds::add);
        } else if (test instanceof UnaryTest.Part part) {
            switch (part.where()) {
                case STARTS -> starts.add(part.text());
                case ENDS -> ends.add(part.text());
                case CONTAINS -> parts.add(part.text());
            }
        } else if (test instanceof UnaryTest.AnyOf any) {
            any.tests().forEach(this::gather);
        } else if (test instanceof UnaryTest.AllOf all) {
            all.tests().forEach(this::gather);
        } else if (test instanceof UnaryTest.Not not) {
            gather(not.test());
        }
        open = open || test instanceof UnaryTest.Not || test instanceof UnaryTest.Part;
    }

    /** Whether a column lists more values than can be held against each other. */
    static boolean areTooMany(Collection<UnaryTest> tests) {
        var samples = new Samples(tests);
        return samples.texts.size()
                        + samples.bounds.size()
                        + samples.starts.size()
                        + samples.ends.size()
                        + samples.parts.size()
                > MOST;
    }

    private void literal(Object value) {
        if (value instanceof BigDecimal number) {
            bounds.add(number);
        } else if (value instanceof Boolean) {
            truth = true;
        } else {
            texts.add(value.toString());
        }
    }

    private static Stream<BigDecimal> bounds(UnaryTest.Interval interval) {
        return Stream.of(interval.from(), interval.to()).flatMap(Stream::ofNullable);
    }

    private List<UnaryTest.Sample> ofTests(String type) {
        if (!bounds.isEmpty()) {
            return numbers(WHOLE_NUMBERS.contains(type));
        }
        if (truth) {
            return List.of(UnaryTest.Sample.of(true), UnaryTest.Sample.of(false));
        }
        return words();
    }

    private List<UnaryTest.Sample> words() {
        var samples = new ArrayList<UnaryTest.Sample>();
        texts.forEach(text -> samples.add(UnaryTest.Sample.of(text)));
        starts.forEach(start -> around(start + OTHER, samples));
        parts.forEach(part -> around(OTHER + part + OTHER, samples));
        ends.forEach(end -> around(OTHER + end, samples));
        // Where a rule asks for "not this one" or for a beginning, what no rule lists is as usual as what one does.
        samples.add(new UnaryTest.Sample(OTHER, otherThanListed(), !open));
        combined(samples);
        return samples;
    }

    /** Words that begin, hold and end as different rules ask; what is alone comes first, for it must not be missed. */
    private void combined(List<UnaryTest.Sample> samples) {
        for (var start : with(starts)) {
            for (var part : with(parts)) {
                for (var end : with(ends)) {
                    if (samples.size() < MOST_COMBINED) {
                        around(start + OTHER + part + OTHER + end, samples);
                    }
                }
            }
        }
    }

    private static void around(String text, List<UnaryTest.Sample> samples) {
        if (!text.replace(OTHER, "").isEmpty()) {
            samples.add(new UnaryTest.Sample(text, "= " + text.replaceAll(OTHER + "+", "…"), false));
        }
    }

    private static List<String> with(Set<String> texts) {
        return Stream.concat(Stream.of(""), texts.stream()).toList();
    }

    private String otherThanListed() {
        var named = Stream.of(
                        texts.stream(),
                        starts.stream().map(start -> start + "…"),
                        parts.stream().map(part -> "…" + part + "…"),
                        ends.stream().map(end -> "…" + end))
                .flatMap(words -> words)
                .toList();
        var shown = String.join(", ", named.subList(0, Math.min(LISTED, named.size())));
        return "∉ {" + shown + (named.size() > LISTED ? ", …" : "") + "}";
    }

    private List<UnaryTest.Sample> numbers(boolean whole) {
        var points = new TreeSet<BigDecimal>();
        points.add(below(bounds.first(), whole));
        bounds.stream()
                .filter(bound -> !whole || bound.stripTrailingZeros().scale() <= 0)
                .forEach(points::add);
        for (var bound : bounds) {
            var further = bounds.higher(bound);
            var between = whole
                    ? bound.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
                    : further == null
                            ? bound.add(BigDecimal.ONE)
                            : bound.add(further).divide(BigDecimal.valueOf(2));
            if (further == null || between.compareTo(further) < 0) {
                points.add(between);
            }
        }
        return points.stream().map(UnaryTest.Sample::of).toList();
    }

    private static BigDecimal below(BigDecimal bound, boolean whole) {
        return whole
                ? bound.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE)
                : bound.subtract(BigDecimal.ONE);
    }
}
