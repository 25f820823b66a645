package vn.motcua.catalog.steps;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All tables of a file, and the rows that belong to none. */
final class StepTables {

    private final Map<String, StepTable> byNumber = new LinkedHashMap<>();
    private final List<RowFault> faults = new ArrayList<>();

    private StepTables() {}

    /** @throws vn.motcua.shell.WrongCall when the file as a whole cannot be read */
    static StepTables read(Path file) {
        var tables = new StepTables();
        TableFile.read(file, tables::take);
        return tables;
    }

    List<StepTable> all() {
        return List.copyOf(byNumber.values());
    }

    /** Of rows without a process number. */
    List<RowFault> faults() {
        return faults;
    }

    private void take(RawRow row) {
        var number = row.text("process_no");
        if (!number.matches("[\\w.-]{1,20}")) {
            faults.add(new RowFault(row.line(), "process_no: is missing or not a number of a process"));
            return;
        }
        byNumber.computeIfAbsent(number, key -> new StepTable(key, row)).add(row);
    }
}
