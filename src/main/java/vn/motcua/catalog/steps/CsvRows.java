package vn.motcua.catalog.steps;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.motcua.shell.WrongCall;

/** Step tables as CSV in UTF-8, with or without a byte order mark. */
final class CsvRows {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvRows() {}

    static void read(Path file, Consumer<RawRow> taker) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = withoutMark(Files.newBufferedReader(file));
                var parser = CSVParser.parse(reader, format)) {
            TableFile.check(parser.getHeaderNames());
            hand(parser, taker);
        } catch (CharacterCodingException wrong) {
            throw new WrongCall(file + " is not UTF-8.");
        } catch (IOException | UncheckedIOException | IllegalArgumentException wrong) {
            throw new WrongCall("Cannot read " + file + ": " + wrong.getMessage());
        }
    }

    private static void hand(CSVParser parser, Consumer<RawRow> taker) {
        var rows = parser.iterator();
        // A row's first line is the one after what was read before it; a cell may hold several lines.
        var line = parser.getCurrentLineNumber() + 1;
        while (rows.hasNext()) {
            taker.accept(row(rows.next(), line, parser.getHeaderNames()));
            line = parser.getCurrentLineNumber() + 1;
        }
    }

    private static RawRow row(CSVRecord read, long line, List<String> header) {
        var cells = read.toMap();
        // A row with more cells than columns is shifted: nothing in it stands where it should.
        return read.size() > header.size()
                ? new RawRow(line, cells, Set.copyOf(header))
                : new RawRow(line, cells, Set.of());
    }

    private static BufferedReader withoutMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
