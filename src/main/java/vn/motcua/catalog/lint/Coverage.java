package vn.motcua.catalog.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.motcua.catalog.model.DecisionModel;

/** Which rules of a table take which values: where two meet and where none is. */
final class Coverage {

    private final List<Column> columns = new ArrayList<>();
    private final GapSearch search;

    /** A question that no rule answers. */
    record Gap(String words, boolean beyondWhatIsListed) {}

    /**
     * One input: its samples, and for each which rules take it.
     *
     * @param takenBy by sample, the numbers of the rules
     * @param beyond the rules whose cell goes further than what is read here
     */
    record Column(
            String name, List<UnaryTest> tests, List<UnaryTest.Sample> samples, List<BitSet> takenBy, BitSet beyond) {

        static Column of(DecisionModel.Input input, List<String> cells) {
            var tests = tests(cells);
            var told = new LinkedHashMap<BitSet, UnaryTest.Sample>();
            // Samples that all rules take or leave alike stand for the same questions; one of them is enough.
            Samples.of(input, tests)
                    .forEach(sample -> told.putIfAbsent(rows(tests, test -> test.takes(sample)), sample));
            return new Column(
                    input.label().isEmpty() ? input.expression() : input.label(),
                    tests,
                    List.copyOf(told.values()),
                    List.copyOf(told.keySet()),
                    rows(tests, test -> !test.isUnderstood()));
        }

        private static List<UnaryTest> tests(List<String> cells) {
            var tests = cells.stream().map(UnaryTestReading::of).toList();
            return Samples.areTooMany(tests)
                    ? cells.stream().<UnaryTest>map(UnaryTest.Unknown::new).toList()
                    : tests;
        }

        private static BitSet rows(List<UnaryTest> tests, Predicate<UnaryTest> wanted) {
            var rows = new BitSet();
            IntStream.range(0, tests.size())
                    .filter(row -> wanted.test(tests.get(row)))
                    .forEach(rows::set);
            return rows;
        }

        boolean asksAnything(int row) {
            return !(tests.get(row) instanceof UnaryTest.Any);
        }

        /** The rules that take a sample, or may. */
        BitSet mayHold(int sample) {
            var rows = (BitSet) takenBy.get(sample).clone();
            rows.or(beyond);
            return rows;
        }

        /** A value that both rules take; only of cells that are understood. */
        Optional<UnaryTest.Sample> meeting(int one, int other) {
            return IntStream.range(0, samples.size())
                    .filter(sample ->
                            takenBy.get(sample).get(one) && takenBy.get(sample).get(other))
                    .mapToObj(samples::get)
                    .findFirst();
        }

        /** Whether one rule's cell takes whatever the other's does. */
        boolean covers(int one, int other) {
            return !asksAnything(one)
                    || !beyond.get(one)
                            && !beyond.get(other)
                            && takenBy.stream().allMatch(rows -> rows.get(one) || !rows.get(other));
        }
    }

    Coverage(DecisionModel model) {
        for (var column = 0; column < model.inputs().size(); column++) {
            var at = column;
            columns.add(Column.of(
                    model.inputs().get(column),
                    model.rows().stream().map(row -> cell(row, at)).toList()));
        }
        search = GapSearch.in(columns, model.rows().size());
    }

    private static String cell(DecisionModel.Row row, int column) {
        return column < row.inputs().size() ? row.inputs().get(column) : "";
    }

    /** A question that both rules take, in words; empty when none is known. */
    Optional<String> meeting(int earlier, int later) {
        var where = new ArrayList<String>();
        for (var column : columns) {
            var both = column.meeting(earlier, later);
            if (both.isEmpty()) {
                return Optional.empty();
            }
            if (column.asksAnything(earlier) || column.asksAnything(later)) {
                where.add(column.name + " " + both.get().shown());
            }
        }
        return Optional.of(where.isEmpty() ? "-" : String.join(", ", where));
    }

    /** Whether the earlier rule takes all that the later one takes. */
    boolean covers(int earlier, int later) {
        return columns.stream().allMatch(column -> column.covers(earlier, later));
    }

    List<Gap> gaps() {
        return search.found();
    }

    /** Whether there are more combinations than can be looked at. */
    boolean isTooWide() {
        return search.gaveUp();
    }

    /** What a rule's cells take, by column; for the cases beside a table. */
    List<Column> columns() {
        return columns;
    }

    /** The cells of a rule that go further than what is read here. */
    List<String> notUnderstood(int row) {
        return columns.stream()
                .filter(column -> column.beyond.get(row))
                .map(column -> column.name)
                .toList();
    }
}
