package vn.motcua.catalog.change.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.change.Comparison;
import vn.motcua.catalog.change.TableComparison;
import vn.motcua.catalog.change.TableModel;
import vn.motcua.catalog.change.TableModel.Rule;

/** One of the two tables on the page, with what differs from the other marked. */
record ShownTable(String hitPolicy, List<TableModel.Column> columns, List<Row> rows) {

    /** A rule; {@code mark} is added, removed, changed or empty. */
    record Row(String mark, List<Cell> cells, String note) {}

    record Cell(String text, boolean changed) {}

    static List<ShownTable> of(Comparison.Tables tables) {
        var later = TableComparison.matched(tables.before(), tables.after());
        var earlier = new HashMap<Rule, Rule>();
        later.forEach((old, now) -> earlier.put(now, old));
        return List.of(
                side(tables.before(), tables.after(), later, "removed"),
                side(tables.after(), tables.before(), earlier, "added"));
    }

    private static ShownTable side(TableModel own, TableModel other, Map<Rule, Rule> same, String alone) {
        var rows = own.rules().stream()
                .map(rule -> row(own, rule, other, same.get(rule), alone))
                .toList();
        return new ShownTable(own.hitPolicy(), own.columns(), rows);
    }

    private static Row row(TableModel own, Rule rule, TableModel other, @Nullable Rule twin, String alone) {
        var cells = new ArrayList<Cell>();
        for (var column : own.columns()) {
            var text = TableComparison.entry(own, rule, column.id());
            var there = twin == null ? null : TableComparison.entry(other, twin, column.id());
            cells.add(new Cell(
                    text == null ? "" : text,
                    twin != null && !String.valueOf(text).equals(there)));
        }
        var changed = twin != null
                && (!twin.note().equals(rule.note()) || cells.stream().anyMatch(Cell::changed));
        return new Row(twin == null ? alone : changed ? "changed" : "", cells, rule.note());
    }
}
