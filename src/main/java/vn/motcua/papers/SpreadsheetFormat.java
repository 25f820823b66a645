package vn.motcua.papers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A kind of file for {@link Spreadsheet}. */
public enum SpreadsheetFormat {
    CSV("text/csv;charset=UTF-8") {
        @Override
        byte[] write(List<Spreadsheet> sheets) {
            return CsvSheet.write(sheets.get(0));
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        byte[] write(List<Spreadsheet> sheets) {
            return XlsxBook.write(sheets);
        }
    };

    private final MediaType type;

    SpreadsheetFormat(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    private String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file as an answer to be saved, under the name given without its ending; CSV holds the first sheet only. */
    public ResponseEntity<byte[]> answer(String name, Spreadsheet... sheets) {
        var disposition = ContentDisposition.attachment()
                .filename(name + "." + ending(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(type)
                .body(write(List.of(sheets)));
    }

    abstract byte[] write(List<Spreadsheet> sheets);
}
