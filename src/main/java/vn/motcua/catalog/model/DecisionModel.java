package vn.motcua.catalog.model;

import java.util.List;
import java.util.Map;

/**
 * One DMN file: its first decision and that decision's table. Reading checks only that it is well-formed XML without a
 * DOCTYPE that holds a decision.
 *
 * @param attributes of the file and of the decision, Camunda's with their prefix
 * @param description what the decision is for; empty when nothing is written
 * @param decisions how many decisions the file holds
 * @param hitPolicy {@code UNIQUE} when nothing is written, as the standard says; empty when there is no table
 */
public record DecisionModel(
        String id,
        String name,
        Map<String, String> attributes,
        String description,
        int decisions,
        String hitPolicy,
        List<Input> inputs,
        List<Output> outputs,
        List<Row> rows) {

    /**
     * A column that is asked.
     *
     * @param expression the variable or expression whose value the rules look at
     * @param type {@code string}, {@code integer}, {@code boolean} …; empty when not written
     * @param values the values it can have, as the file states them; empty when it does not
     */
    public record Input(String id, String label, String expression, String type, String values) {}

    /** A column that is answered. */
    public record Output(String id, String label, String name, String type) {}

    /**
     * A rule of the table.
     *
     * @param note the annotation
     * @param inputs one test a column; {@code -} or empty takes everything
     * @param outputs one expression a column
     * @param line where it begins in the file, counted from 1
     */
    public record Row(String id, String note, List<String> inputs, List<String> outputs, int line) {}

    /** @throws DiagramUnreadable when it is no DMN that can be read; says the line */
    public static DecisionModel read(byte[] content) {
        return new DecisionReading().read(content);
    }

    /** An attribute of the decision or of the file; empty when not written. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    public boolean hasTable() {
        return !hitPolicy.isEmpty();
    }
}
