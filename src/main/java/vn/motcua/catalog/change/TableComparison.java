package vn.motcua.catalog.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.change.Change.Fact;
import vn.motcua.catalog.change.Change.Mark;
import vn.motcua.catalog.change.TableModel.Column;
import vn.motcua.catalog.change.TableModel.Rule;

/** What became different from one version of a decision table to another, rules named by their notes. */
public final class TableComparison {

    /** Hit policies under which the order of the rules decides. */
    private static final Set<String> IN_ORDER = Set.of("FIRST", "RULE ORDER");

    private final TableModel before;
    private final TableModel after;
    private final Map<Rule, Rule> later;
    private final List<Change> found = new ArrayList<>();

    private TableComparison(TableModel before, TableModel after) {
        this.before = before;
        this.after = after;
        later = matched(before, after);
    }

    /** Empty when both decide the same by the same rules. */
    public static List<Change> of(TableModel before, TableModel after) {
        var comparison = new TableComparison(before, after);
        comparison.head();
        comparison.columns(before.columns(), after.columns());
        comparison.rules();
        comparison.order();
        return comparison.found;
    }

    /** The rule that each has become: the one with its id, else the only one with its entries. */
    public static Map<Rule, Rule> matched(TableModel before, TableModel after) {
        var byId = new HashMap<String, Rule>();
        after.rules().forEach(rule -> byId.put(rule.id(), rule));
        var matched = new LinkedHashMap<Rule, Rule>();
        for (var rule : before.rules()) {
            if (byId.containsKey(rule.id())) {
                matched.put(rule, byId.get(rule.id()));
            }
        }
        var ids = before.rules().stream().map(Rule::id).toList();
        for (var rule : before.rules()) {
            var twins = after.rules().stream()
                    .filter(other ->
                            !ids.contains(other.id()) && other.entries().equals(rule.entries()))
                    .toList();
            if (!matched.containsKey(rule) && twins.size() == 1 && !matched.containsValue(twins.get(0))) {
                matched.put(rule, twins.get(0));
            }
        }
        return matched;
    }

    private void head() {
        say("key", before.key(), after.key());
        say("table-name", before.name(), after.name());
        say("description", before.description(), after.description());
        say("hit-policy", before.hitPolicy(), after.hitPolicy());
    }

    private void say(String topic, String old, String now) {
        if (!old.equals(now)) {
            found.add(Change.of(Mark.CHANGED, topic, "", after.name(), Fact.text(old), Fact.text(now)));
        }
    }

    private void columns(List<Column> old, List<Column> now) {
        for (var column : old) {
            if (find(now, column.id()) == null) {
                found.add(Change.of(
                        Mark.REMOVED, "column-removed", column.id(), column.label(), Fact.text(column.text())));
            }
        }
        for (var column : now) {
            var earlier = find(old, column.id());
            if (earlier == null) {
                found.add(Change.of(Mark.ADDED, "column-added", column.id(), column.label(), Fact.text(column.text())));
            } else if (!earlier.equals(column)) {
                found.add(Change.of(
                        Mark.CHANGED,
                        "column",
                        column.id(),
                        column.label(),
                        Fact.text(said(earlier)),
                        Fact.text(said(column))));
            }
        }
    }

    private void rules() {
        before.rules().stream()
                .filter(rule -> !later.containsKey(rule))
                .forEach(rule -> found.add(came(Mark.REMOVED, "rule-removed", before, rule)));
        after.rules().stream()
                .filter(rule -> !later.containsValue(rule))
                .forEach(rule -> found.add(came(Mark.ADDED, "rule-added", after, rule)));
        later.forEach(this::compare);
    }

    private static Change came(Mark mark, String topic, TableModel table, Rule rule) {
        return Change.of(mark, topic, rule.id(), called(table, rule), Fact.text(said(table, rule)));
    }

    private void compare(Rule old, Rule now) {
        if (!old.note().equals(now.note())) {
            found.add(changed("rule-note", now, old.note(), now.note(), ""));
        }
        for (var column : after.columns()) {
            var was = entry(before, old, column.id());
            var is = entry(after, now, column.id());
            if (was != null && is != null && !was.equals(is)) {
                found.add(changed("cell", now, was, is, column.label()));
            }
        }
    }

    private Change changed(String topic, Rule rule, String was, String is, String column) {
        return Change.of(
                Mark.CHANGED, topic, rule.id(), called(after, rule), Fact.text(was), Fact.text(is), Fact.text(column));
    }

    private void order() {
        var old = before.rules().stream()
                .filter(later::containsKey)
                .map(later::get)
                .toList();
        var now = after.rules().stream().filter(later::containsValue).toList();
        if (!old.equals(now)) {
            var counts = IN_ORDER.contains(after.hitPolicy()) || IN_ORDER.contains(before.hitPolicy());
            found.add(Change.of(counts ? Mark.CHANGED : Mark.MOVED, counts ? "order" : "order-only", "", after.name()));
        }
    }

    /** What a rule says in a column; null where the table has no such column. */
    public static @Nullable String entry(TableModel table, Rule rule, String column) {
        for (var i = 0; i < table.columns().size() && i < rule.entries().size(); i++) {
            if (table.columns().get(i).id().equals(column)) {
                return rule.entries().get(i);
            }
        }
        return null;
    }

    private static @Nullable Column find(List<Column> columns, String id) {
        return columns.stream()
                .filter(column -> column.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static String called(TableModel table, Rule rule) {
        return rule.note().isEmpty() ? "#" + (table.rules().indexOf(rule) + 1) : rule.note();
    }

    private static String said(Column column) {
        var values = column.values().isEmpty() ? "" : " [" + column.values() + "]";
        return column.label() + ": " + column.text() + " (" + column.type() + ")" + values;
    }

    /** The entries that are not empty, each under its heading. */
    private static String said(TableModel table, Rule rule) {
        var words = new ArrayList<String>();
        for (var column : table.columns()) {
            var entry = Objects.requireNonNullElse(entry(table, rule, column.id()), "");
            if (!entry.isEmpty()) {
                words.add(column.label() + " = " + entry);
            }
        }
        return String.join("; ", words);
    }
}
