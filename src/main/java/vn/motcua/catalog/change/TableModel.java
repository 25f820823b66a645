package vn.motcua.catalog.change;

import java.util.List;

/** One decision table file, as far as a comparison and a page need it. */
public record TableModel(
        String key,
        String name,
        String description,
        String hitPolicy,
        List<Column> inputs,
        List<Column> outputs,
        List<Rule> rules) {

    /**
     * A column.
     *
     * @param label its heading; the expression or name when it has none
     * @param text an input's expression, an output's name
     * @param values the values it allows, as written
     */
    public record Column(String id, String label, String text, String type, String values) {}

    /** A line: its note and one entry a column, inputs first. */
    public record Rule(String id, String note, List<String> entries) {

        public Rule {
            entries = List.copyOf(entries);
        }
    }

    public TableModel {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rules = List.copyOf(rules);
    }

    /** @throws vn.motcua.catalog.model.DiagramUnreadable when it is no DMN with one decision table */
    public static TableModel read(String content) {
        return TableReading.of(content);
    }

    /** All columns, inputs first, as {@link Rule#entries} has them. */
    public List<Column> columns() {
        return java.util.stream.Stream.concat(inputs.stream(), outputs.stream()).toList();
    }
}
