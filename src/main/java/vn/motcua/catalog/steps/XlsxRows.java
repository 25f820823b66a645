package vn.motcua.catalog.steps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.motcua.shell.WrongCall;

/** Step tables as the first sheet of a workbook, read row by row. */
final class XlsxRows {

    /** Unpacked; a workbook of all approved processes has a tenth of it. */
    private static final long MOST_BYTES = 200_000_000;

    private XlsxRows() {}

    static void read(Path file, Consumer<RawRow> taker) {
        refuseBombs(file);
        try (var workbook = new ReadableWorkbook(file.toFile());
                var rows = workbook.getFirstSheet().openStream()) {
            hand(rows.iterator(), taker);
        } catch (IOException | UncheckedIOException | ExcelReaderException wrong) {
            throw new WrongCall("Cannot read " + file + ": " + wrong.getMessage());
        }
    }

    private static void hand(Iterator<Row> rows, Consumer<RawRow> taker) {
        if (!rows.hasNext()) {
            throw new WrongCall("The first sheet is empty.");
        }
        var first = rows.next();
        var header = first.stream()
                .map(cell -> cell == null ? "" : cell.getText().trim())
                .filter(name -> !name.isEmpty())
                .toList();
        TableFile.check(header);
        while (rows.hasNext()) {
            taker.accept(row(rows.next(), header));
        }
    }

    private static RawRow row(Row read, List<String> header) {
        var cells = new HashMap<String, String>();
        var formulas = new HashSet<String>();
        for (var i = 0; i < header.size(); i++) {
            var column = header.get(i);
            read.getOptionalCell(i).ifPresent(cell -> {
                if (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR) {
                    formulas.add(column);
                } else {
                    cells.put(column, text(cell));
                }
            });
        }
        return new RawRow(read.getRowNum(), cells, formulas);
    }

    /** A number as it was typed: {@code 0.25}, {@code 7}. */
    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText();
    }

    private static void refuseBombs(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var bytes = zip.stream()
                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                    .sum();
            if (bytes > MOST_BYTES) {
                throw new WrongCall("The workbook is too large: " + bytes + " bytes unpacked.");
            }
        } catch (IOException wrong) {
            throw new WrongCall("Not a workbook: " + file + ": " + wrong.getMessage());
        }
    }
}
