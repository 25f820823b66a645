package vn.motcua.catalog.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** What the law says in lines, each from one day until another: a CSV file with the columns {@code from} and {@code until}. */
record DatedLines(List<CSVRecord> lines) {

    static DatedLines read(String file) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        try (var reader = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8);
                var parser = format.parse(reader)) {
            return new DatedLines(parser.getRecords());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<CSVRecord> on(LocalDate day) {
        return lines.stream()
                .filter(line -> !day.isBefore(LocalDate.parse(line.get("from"))))
                .filter(line -> line.get("until").isEmpty() || day.isBefore(LocalDate.parse(line.get("until"))))
                .toList();
    }
}
