package vn.motcua.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.motcua.shell.WrongCall;

/** A list of procedures as CSV: those of the province and its communes, and the rows that could not be read. */
final class ProcedureRows {

    private final List<Procedure> procedures = new ArrayList<>();
    private final Map<Long, String> faults = new TreeMap<>();
    private int leftOut;

    private ProcedureRows() {}

    /**
     * Reads a whole file.
     *
     * @param ownKeys keys given earlier to procedures without a national code, by name; they keep them
     * @throws WrongCall when the file as a whole cannot be read or lacks a column
     */
    static ProcedureRows read(Path file, Map<String, ProcedureCode> ownKeys) {
        var rows = new ProcedureRows();
        rows.take(rows.parse(text(file)), ownKeys);
        return rows;
    }

    List<Procedure> procedures() {
        return procedures;
    }

    /** Line and reason of each row that could not be read. */
    List<String> faults() {
        return faults.entrySet().stream()
                .map(fault -> "line " + fault.getKey() + ": " + fault.getValue())
                .toList();
    }

    /** Rows that are well but not ours: between agencies, or settled in the capital only. */
    int leftOut() {
        return leftOut;
    }

    private static String text(Path file) {
        try {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException wrong) {
            throw new WrongCall(file + " is not UTF-8.");
        } catch (IOException wrong) {
            throw new WrongCall("Cannot read " + file + ": " + wrong);
        }
    }

    private List<ProcedureRow> parse(String text) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = CSVParser.parse(text, format)) {
            var missing = new ArrayList<>(ProcedureRow.COLUMNS);
            missing.removeAll(parser.getHeaderNames());
            if (!missing.isEmpty()) {
                throw new WrongCall("The file lacks the columns " + String.join(", ", missing) + ".");
            }
            return whole(parser);
        } catch (IOException | IllegalArgumentException wrong) {
            throw new WrongCall("The file is no CSV with a header: " + wrong.getMessage());
        }
    }

    private List<ProcedureRow> whole(CSVParser parser) {
        var rows = new ArrayList<ProcedureRow>();
        var records = parser.iterator();
        var brokenLine = -1L;
        while (true) {
            var line = parser.getCurrentLineNumber() + 1;
            try {
                if (!records.hasNext()) {
                    return rows;
                }
                var record = records.next();
                // Behind a broken quote the parser takes the rest of the same line for a row.
                if (parser.getCurrentLineNumber() != brokenLine) {
                    add(record, line, rows);
                }
            } catch (UncheckedIOException broken) {
                brokenLine = parser.getCurrentLineNumber();
                faults.put(line, "is no CSV: " + broken.getMessage());
            }
        }
    }

    private void add(CSVRecord row, long line, List<ProcedureRow> rows) {
        if (row.isConsistent()) {
            rows.add(new ProcedureRow(row, line));
        } else {
            faults.put(line, "has " + row.size() + " cells, not as many as the header");
        }
    }

    private void take(List<ProcedureRow> rows, Map<String, ProcedureCode> ownKeys) {
        var ours = new ArrayList<ProcedureRow>();
        rows.forEach(row -> guarded(row, () -> {
            if (row.isOurs()) {
                ours.add(row);
            } else {
                leftOut++;
            }
        }));
        takeCoded(ours.stream().filter(ProcedureRow::hasCode).toList());
        takeUncoded(ours.stream().filter(row -> !row.hasCode()).toList(), new OwnKeys(ownKeys));
        procedures.sort(Comparator.comparing(Procedure::code));
    }

    private void takeCoded(List<ProcedureRow> rows) {
        var seen = new HashSet<ProcedureCode>();
        rows.forEach(row -> guarded(row, () -> {
            var code = row.code();
            if (!seen.add(code)) {
                throw new Unreadable("code", code + " stands in an earlier row too");
            }
            procedures.add(row.procedure(code));
        }));
    }

    private void takeUncoded(List<ProcedureRow> rows, OwnKeys keys) {
        var byName = new TreeMap<String, ProcedureRow>();
        rows.forEach(row -> guarded(row, () -> {
            if (byName.putIfAbsent(row.name(), row) != null) {
                throw new Unreadable("name_vi", "stands in an earlier row without code too");
            }
        }));
        byName.forEach((name, row) -> guarded(row, () -> procedures.add(row.procedure(keys.of(name)))));
    }

    private void guarded(ProcedureRow row, Runnable reading) {
        try {
            reading.run();
        } catch (Unreadable wrong) {
            faults.put(row.line(), wrong.told());
        }
    }
}
