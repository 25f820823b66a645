package vn.motcua.catalog.steps;

import java.util.Map;
import java.util.Set;
import vn.motcua.catalog.Words;

/**
 * A line of the file before it is understood.
 *
 * @param cells by the column's name; a cell that is absent reads as empty
 * @param formulas columns whose cell holds a formula instead of a value
 */
record RawRow(long line, Map<String, String> cells, Set<String> formulas) {

    /** On one line, without blanks around it. */
    String text(String column) {
        return Words.tidy(cells.getOrDefault(column, ""));
    }

    boolean isEmpty() {
        return formulas.isEmpty() && cells.values().stream().allMatch(String::isBlank);
    }

    boolean hasFormula(String column) {
        return formulas.contains(column) || text(column).startsWith("=");
    }
}
