package vn.motcua.catalog.steps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.catalog.Words;

/**
 * One step of an approved table, as it is printed.
 *
 * @param allotted null when the step is not timed
 */
record StepRow(
        long line,
        int number,
        String text,
        String role,
        @Nullable LegalTerm allotted,
        String product) {

    private static final int LONGEST = 2000;
    /** Words that begin a role; some tables print role and step the wrong way round. */
    private static final List<String> ROLES = List.of(
            "lanh dao", "cong chuc", "chuyen vien", "vien chuc", "van thu", "bo phan", "trung tam", "truong phong");
    /** What a table prints where it has no product. */
    private static final List<String> NO_PRODUCT = List.of("khong quy dinh", "khong co", "toan trinh", "mot phan");

    /** @throws RowWrong naming the column */
    static StepRow read(RawRow row) {
        for (var column : TableFile.COLUMNS) {
            if (row.hasFormula(column)) {
                throw new RowWrong(column, "holds a formula or stands beside its column; put the value there");
            }
        }
        var step = bounded(row, "step_vi");
        var role = bounded(row, "role_vi");
        if (step.isEmpty()) {
            throw new RowWrong("step_vi", "is empty");
        }
        var swapped = isRole(step) && !isRole(role) && !role.isEmpty();
        return new StepRow(
                row.line(),
                number(row.text("step_no")),
                swapped ? role : step,
                swapped ? step : role,
                StepTimes.read(row.text("duration"), row.text("duration_unit")),
                product(bounded(row, "output_vi")));
    }

    private static String bounded(RawRow row, String column) {
        var text = row.text(column);
        if (text.length() > LONGEST) {
            throw new RowWrong(column, "has more than " + LONGEST + " characters");
        }
        return text;
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,2}")) {
            throw new RowWrong("step_no", "is not a number from 1 to 999: " + text);
        }
        return Integer.parseInt(text);
    }

    private static boolean isRole(String text) {
        var folded = Words.folded(text);
        return ROLES.stream().anyMatch(folded::startsWith);
    }

    private static String product(String printed) {
        var folded = Words.folded(printed);
        return NO_PRODUCT.stream().anyMatch(folded::startsWith) ? "" : printed;
    }

    StepRow allotting(@Nullable LegalTerm other) {
        return new StepRow(line, number, text, role, other, product);
    }
}
