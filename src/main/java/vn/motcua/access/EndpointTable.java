package vn.motcua.access;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;

/** Every role and endpoint in one table, {@code access/endpoints.csv}. What has no line is refused to everyone. */
@Component
class EndpointTable {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final List<EndpointLine> lines;

    EndpointTable() throws IOException {
        var file = new ClassPathResource("access/endpoints.csv");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                var records = FORMAT.parse(reader)) {
            this.lines = records.stream()
                    .map(line -> EndpointLine.of(line.get("method"), line.get("path"), line.get("who")))
                    .sorted(Comparator.comparing(EndpointLine::path))
                    .toList();
        }
    }

    List<EndpointLine> lines() {
        return lines;
    }

    /** The lines of the most specific path that covers this one, a line a method; none for an unknown path. */
    List<EndpointLine> covering(PathContainer path) {
        var best = lines.stream().filter(line -> line.covers(path)).findFirst();
        return best.stream()
                .flatMap(first -> lines.stream().filter(line -> line.path().equals(first.path())))
                .toList();
    }
}
