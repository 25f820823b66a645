package vn.motcua.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes spreadsheets as sheets of one XLSX: the head bold and kept in sight, dates as dates, columns as wide as their text. */
class XlsxBook {

    private static final String TEXT = "@";
    private static final double NARROWEST = 8;
    private static final double WIDEST = 60;

    private XlsxBook() {}

    static byte[] write(List<Spreadsheet> sheets) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "MotCua", "1.0")) {
            for (var sheet : sheets) {
                write(book.newWorksheet(sheet.title()), sheet);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet page, Spreadsheet sheet) {
        head(page, sheet);
        for (int row = 0; row < sheet.rows().size(); row++) {
            var cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                cell(page, row + 1, column, cells.get(column));
            }
        }
    }

    private static void head(Worksheet page, Spreadsheet sheet) {
        for (int column = 0; column < sheet.head().size(); column++) {
            page.value(0, column, Spreadsheet.text(sheet.head().get(column)));
            page.style(0, column).bold().wrapText(true).set();
            page.width(column, width(sheet, column));
        }
        page.freezePane(0, 1);
        page.repeatRows(0);
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
    }

    private static double width(Spreadsheet sheet, int column) {
        var longest = sheet.rows().stream()
                .filter(row -> column < row.size())
                .flatMapToInt(row -> IntStream.of(length(row.get(column))))
                .max()
                .orElse(0);
        var head = sheet.head().get(column).length();
        return Math.max(NARROWEST, Math.min(WIDEST, Math.max(longest, head) + 2.0));
    }

    private static int length(@Nullable Object value) {
        return value == null ? 0 : value.toString().length();
    }

    private static void cell(Worksheet page, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            page.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            page.value(row, column, day);
            page.style(row, column).format("dd/mm/yyyy").set();
        } else if (value instanceof LocalDateTime moment) {
            page.value(row, column, moment);
            page.style(row, column).format("dd/mm/yyyy hh:mm").set();
        } else if (value != null) {
            text(page, row, column, Spreadsheet.text(value));
        }
    }

    /** Text is stored as text; the format keeps it so when somebody edits the cell. */
    private static void text(Worksheet page, int row, int column, String text) {
        page.value(row, column, text);
        if (Spreadsheet.looksLikeFormula(text)) {
            page.style(row, column).format(TEXT).set();
        }
    }
}
