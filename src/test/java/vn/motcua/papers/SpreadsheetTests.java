package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTests {

    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 2, 5, 8, 5);

    @TempDir
    private Path folder;

    @Test
    void readsBackFromXlsxWithItsTypes() throws IOException {
        var sheet = sheet(Arrays.asList("Nguyễn Thị Hường", 1234L, MORNING, MORNING.toLocalDate(), null));

        var rows = xlsx(sheet);

        assertThat(rows.get(0).getCellText(0)).isEqualTo("Đơn vị");
        var row = rows.get(1);
        assertThat(row.getCellText(0)).isEqualTo("Nguyễn Thị Hường");
        assertThat(row.getCellAsNumber(1))
                .hasValueSatisfying(number -> assertThat(number.longValue()).isEqualTo(1234));
        assertThat(row.getCellAsDate(2)).contains(MORNING);
        assertThat(row.getCellAsDate(3)).contains(LocalDate.of(2026, 2, 5).atStartOfDay());
        assertThat(row.getCellText(4)).isEmpty();
    }

    @Test
    void readsBackFromCsvWithItsAccents() throws IOException {
        var sheet =
                sheet(Arrays.asList("Sở \"Tư pháp\", Bắc Ninh\nquầy 5", -12L, MORNING, MORNING.toLocalDate(), null));
        var text = new String(SpreadsheetFormat.CSV.write(List.of(sheet)), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\ufeff");
        assertThat(csv(sheet))
                .containsExactly("Sở \"Tư pháp\", Bắc Ninh\nquầy 5", "-12", "2026-02-05 08:05", "2026-02-05", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+84912345678",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =cmd|' /C calc'!A0",
                "＝1+1",
                "＠x"
            })
    void neverWritesAFormula(String wicked) throws IOException {
        var sheet = sheet(List.of(wicked));

        var cell = xlsx(sheet).get(1).getCell(0);

        assertThat(csv(sheet).get(0)).isEqualTo("'" + wicked);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.getText().strip()).isEqualTo(wicked.strip());
        assertThat(part(sheet, "xl/styles.xml")).contains("<numFmt numFmtId=\"165\" formatCode=\"@\"/>");
        assertThat(part(sheet, "xl/worksheets/sheet1.xml"))
                .contains("<c r=\"A2\" s=\"2\" t=\"s\">")
                .doesNotContain("<f>");
    }

    @Test
    void leavesOutWhatACellCannotHold() throws IOException {
        var sheet = sheet(List.of("a\u0000b\uFFFF", "đ".repeat(40_000)));

        assertThat(csv(sheet).get(0)).isEqualTo("ab");
        var row = xlsx(sheet).get(1);
        assertThat(row.getCellText(0)).isEqualTo("ab");
        assertThat(row.getCellText(1)).hasSize(Spreadsheet.LONGEST_CELL);
    }

    @Test
    void writesATitleThatIsNoNameOfASheet() throws IOException {
        var sheet = new Spreadsheet("Hồ sơ [quá hạn]: tuần 47/2026 của tất cả đơn vị", List.of("Mã"), List.of());

        assertThat(xlsx(sheet)).hasSize(1);
    }

    private static Spreadsheet sheet(List<? extends Object> row) {
        return new Spreadsheet("Bảng", List.of("Đơn vị", "Số", "Lúc", "Ngày", "Trống"), List.of(row));
    }

    private static List<Row> xlsx(Spreadsheet sheet) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(SpreadsheetFormat.XLSX.write(List.of(sheet))))) {
            return book.getFirstSheet().read();
        }
    }

    private String part(Spreadsheet sheet, String name) throws IOException {
        var file = Files.write(folder.resolve("sheet.xlsx"), SpreadsheetFormat.XLSX.write(List.of(sheet)));
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> csv(Spreadsheet sheet) throws IOException {
        var text = new String(SpreadsheetFormat.CSV.write(List.of(sheet)), StandardCharsets.UTF_8).substring(1);
        return CSVFormat.RFC4180
                .parse(new StringReader(text))
                .getRecords()
                .get(1)
                .toList();
    }
}
