package vn.motcua.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to be opened in a spreadsheet. A cell is a number, a {@link java.time.LocalDate}, a
 * {@link java.time.LocalDateTime}, null for an empty one, or whatever else as its text; text stays text, also where
 * a spreadsheet would take it for a formula.
 *
 * @param title the sheet's name
 */
public record Spreadsheet(String title, List<String> head, List<? extends List<? extends @Nullable Object>> rows) {

    /** What Excel holds in one cell; longer text is cut. */
    static final int LONGEST_CELL = 32_767;

    /** Begins as a spreadsheet's formula does, also in the wide signs that some take for the narrow ones. */
    private static final String FORMULA = "(?s)^\\s*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20].*|^[\\t\\r\\n].*";

    private static final String UNPRINTABLE = "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    /** Text as a cell can hold it. */
    static String text(Object value) {
        var text = value.toString().replaceAll(UNPRINTABLE, "");
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
    }

    /** Whether a spreadsheet that reads the text would work it out instead of showing it. */
    static boolean looksLikeFormula(String text) {
        return text.matches(FORMULA);
    }
}
