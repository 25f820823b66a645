package vn.motcua.catalog.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Looks for questions that no rule answers: column by column, it keeps the rules that still may hold, and goes on only
 * where the rules that are left differ from those it has followed before.
 */
final class GapSearch {

    private static final int MOST_LOOKED_AT = 50_000;
    private static final int ENOUGH = 20;

    private final List<Coverage.Column> columns;
    private final int rows;
    private final Set<Place> seen = new HashSet<>();
    private final Set<Coverage.Gap> found = new LinkedHashSet<>();
    private boolean gaveUp;

    /** What is left of the rules before a column is asked. */
    private record Place(int column, BitSet rules) {}

    private GapSearch(List<Coverage.Column> columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    static GapSearch in(List<Coverage.Column> columns, int rows) {
        var search = new GapSearch(columns, rows);
        search.look(new Place(0, search.left(Map.of())), List.of());
        return search;
    }

    List<Coverage.Gap> found() {
        return List.copyOf(found);
    }

    boolean gaveUp() {
        return gaveUp;
    }

    private void look(Place place, List<Integer> asked) {
        if (place.rules.isEmpty()) {
            found.add(gap(asked));
            return;
        }
        if (place.column == columns.size() || found.size() >= ENOUGH || !seen.add(place)) {
            return;
        }
        if (seen.size() > MOST_LOOKED_AT) {
            gaveUp = true;
            return;
        }
        groups(columns.get(place.column), place.rules).forEach((left, sample) -> {
            var more = new ArrayList<>(asked);
            more.add(sample);
            look(new Place(place.column + 1, left), more);
        });
    }

    /** Only what is needed to leave every rule out is told; the other columns may be asked with anything. */
    private Coverage.Gap gap(List<Integer> asked) {
        var needed = new TreeMap<Integer, Integer>();
        for (var column = 0; column < asked.size(); column++) {
            needed.put(column, asked.get(column));
        }
        for (var column = 0; column < asked.size(); column++) {
            var sample = needed.remove(column);
            if (sample != null && !left(needed).isEmpty()) {
                needed.put(column, sample);
            }
        }
        var words = needed.entrySet().stream()
                .map(value ->
                        columns.get(value.getKey()).name() + " " + sample(value).shown());
        var text = needed.isEmpty() ? "-" : words.collect(Collectors.joining(", "));
        return new Coverage.Gap(
                text, needed.entrySet().stream().anyMatch(value -> sample(value).other()));
    }

    private UnaryTest.Sample sample(Map.Entry<Integer, Integer> value) {
        return columns.get(value.getKey()).samples().get(value.getValue());
    }

    /** The rules that may hold when these columns are asked with these values. */
    private BitSet left(Map<Integer, Integer> values) {
        var left = new BitSet();
        left.set(0, rows);
        values.forEach((column, sample) -> left.and(columns.get(column).mayHold(sample)));
        return left;
    }

    /** For each set of rules that may be left one value that leaves it; one that a rule lists before any other. */
    private static Map<BitSet, Integer> groups(Coverage.Column column, BitSet rules) {
        var groups = new LinkedHashMap<BitSet, Integer>();
        for (var sample = 0; sample < column.samples().size(); sample++) {
            var left = column.mayHold(sample);
            left.and(rules);
            groups.putIfAbsent(left, sample);
        }
        return groups;
    }
}
