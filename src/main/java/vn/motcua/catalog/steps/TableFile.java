package vn.motcua.catalog.steps;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.motcua.shell.WrongCall;

/** A file of step tables: its columns are those of the public data set, in any order, and no others. */
final class TableFile {

    static final List<String> COLUMNS = List.of(
            "process_no",
            "code",
            "name_vi",
            "case_vi",
            "step_no",
            "step_vi",
            "role_vi",
            "duration",
            "duration_unit",
            "output_vi",
            "decision",
            "issuer",
            "date",
            "source");

    /** More than all approved processes of the country's provinces together. */
    static final int MOST_ROWS = 200_000;

    private TableFile() {}

    /**
     * Hands over row by row, blank ones left out.
     *
     * @throws WrongCall when the file as a whole cannot be read
     */
    static void read(Path file, Consumer<RawRow> taker) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new WrongCall("Cannot read " + file + ".");
        }
        var counted = new Consumer<RawRow>() {
            private int rows;

            @Override
            public void accept(RawRow row) {
                if (++rows > MOST_ROWS) {
                    throw new WrongCall("The file has more than " + MOST_ROWS + " rows.");
                }
                if (!row.isEmpty()) {
                    taker.accept(row);
                }
            }
        };
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            XlsxRows.read(file, counted);
        } else if (name.endsWith(".csv")) {
            CsvRows.read(file, counted);
        } else {
            throw new WrongCall("A step table is a .csv or an .xlsx file.");
        }
    }

    /** @throws WrongCall naming the columns that are missing, not known or there twice */
    static void check(List<String> header) {
        var missing = new ArrayList<>(COLUMNS);
        missing.removeAll(header);
        var unknown = new ArrayList<>(header);
        COLUMNS.forEach(unknown::remove);
        if (!missing.isEmpty()) {
            throw new WrongCall("The file lacks the columns " + String.join(", ", missing) + ".");
        }
        if (!unknown.isEmpty()) {
            throw new WrongCall("Columns not known or there twice: " + String.join(", ", unknown) + ".");
        }
    }
}
