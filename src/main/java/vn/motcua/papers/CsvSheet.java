package vn.motcua.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** Writes a spreadsheet as CSV: UTF-8 with its mark, without which Excel garbles Vietnamese. */
class CsvSheet {

    private static final String MARK = "\ufeff";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private CsvSheet() {}

    static byte[] write(Spreadsheet sheet) {
        var text = new StringBuilder(MARK);
        try (var csv = CSVFormat.RFC4180.print(text)) {
            csv.printRecord(sheet.head().stream().map(CsvSheet::cell));
            for (var row : sheet.rows()) {
                csv.printRecord(row.stream().map(CsvSheet::cell));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Object cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        // CSV has no types: an apostrophe is how every spreadsheet is told that what follows is text.
        var text = Spreadsheet.text(value);
        return !(value instanceof Number) && Spreadsheet.looksLikeFormula(text) ? "'" + text : text;
    }
}
