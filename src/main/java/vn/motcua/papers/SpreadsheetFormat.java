package vn.motcua.papers;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A kind of file for {@link Spreadsheet}; its ending is the word by which an address asks for it. */
public enum SpreadsheetFormat {
    CSV("text/csv;charset=UTF-8") {
        @Override
        byte[] write(Spreadsheet sheet) {
            return CsvSheet.write(sheet);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        byte[] write(Spreadsheet sheet) {
            return XlsxSheet.write(sheet);
        }
    };

    private final MediaType type;

    SpreadsheetFormat(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    /** Empty for an ending that is none of them. */
    public static Optional<SpreadsheetFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }

    public String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The file as an answer to be saved, under the name given without its ending. */
    public ResponseEntity<byte[]> answer(Spreadsheet sheet, String name) {
        var disposition = ContentDisposition.attachment()
                .filename(name + "." + ending(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(type)
                .body(write(sheet));
    }

    abstract byte[] write(Spreadsheet sheet);
}
