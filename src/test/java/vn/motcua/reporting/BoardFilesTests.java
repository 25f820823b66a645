package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.motcua.MotCuaTest;

/** Monday 23 November 2026, 9:00. Each test has a unit that no other test uses. */
@MotCuaTest
class BoardFilesTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient db;

    private BoardRows rows;

    @BeforeEach
    void open() {
        rows = new BoardRows(db);
    }

    @Test
    void theFileOfTheUnitsSaysWhatTheBoardSays() throws Exception {
        var unit = "xa-lang-giang";
        rows.dossier(unit, "2026-11-20T08:00");
        rows.dossier(unit, "2026-11-23T17:00");
        rows.dossier(unit, null);

        var lines = csv("chair", "/board/units.csv?unit=" + unit);

        assertThat(lines.get(0)).containsSequence("Mã đơn vị", "Đơn vị", "Đang giải quyết", "Quá hạn");
        assertThat(lines.get(1)).containsExactly(unit, "Xã Lạng Giang", "3", "1", "1", "0", "0", "0", "1", "0");
        assertThat(lines.get(2).get(1)).isEqualTo("Tổng cộng");
        assertThat(lines.get(2).get(2)).isEqualTo("3");
    }

    @Test
    void theFileOfAListNamesEveryDossierBeyondThePage() throws Exception {
        var unit = "xa-luc-ngan";
        for (int i = 0; i <= DossierLists.PAGE_SIZE; i++) {
            rows.dossier(unit, "2026-11-25T08:00");
        }
        var late = rows.dossier(unit, "2026-11-20T08:00");
        rows.step(late, unit, "examine", null, "2026-11-20T08:00");

        var sheet = xlsx("manager", "/board/dossiers.xlsx?bucket=open&unit=" + unit)
                .get(0)
                .read();

        assertThat(sheet).hasSize(DossierLists.PAGE_SIZE + 3);
        assertThat(cells(sheet.get(0))).startsWith("Mã hồ sơ", "Mã thủ tục", "Thủ tục", "Đơn vị", "Hẹn trả");
        var first = sheet.get(1);
        assertThat(first.getCellText(0)).isEqualTo(late);
        assertThat(first.getCellText(1)).isEqualTo("1.001193");
        assertThat(first.getCellAsDate(4)).contains(LocalDateTime.of(2026, 11, 20, 8, 0));
        assertThat(first.getCellText(5)).isEqualTo("quá hạn 1 ngày làm việc");
        assertThat(first.getCellText(6)).isEqualTo("Bước examine");
    }

    @Test
    void aStepNamedAsAFormulaIsText() throws Exception {
        var unit = "xa-luc-nam";
        var dossier = rows.dossier(unit, "2026-11-20T08:00");
        rows.step(dossier, unit, "examine", null, "2026-11-20T08:00");
        db.sql("update step_clocks set name = '=HYPERLINK(\"x\")' where dossier_code = ?")
                .param(dossier)
                .update();

        assertThat(csv("chair", "/board/weekly.csv?unit=" + unit).get(1)).contains("'=HYPERLINK(\"x\")");
        var cell = xlsx("chair", "/board/weekly.xlsx?unit=" + unit)
                .get(0)
                .read()
                .get(1)
                .getCell(6);
        assertThat(cell.getText()).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(cell.getFormula()).isNull();
    }

    @Test
    void theWeeklyFileHasTheUnitsOnItsSecondSheet() throws Exception {
        var unit = "xa-tan-yen";
        rows.dossier(unit, "2026-11-20T08:00");
        rows.dossier(unit, "2026-11-20T08:00", "2026-11-02T08:00", "2026-11-23T08:30");

        var sheets = xlsx("xa-tan-yen.head", "/board/weekly.xlsx");

        assertThat(sheets.get(0).read()).hasSize(2);
        assertThat(cells(sheets.get(1).read().get(1))).containsExactly(unit, "Xã Tân Yên", "1", "1");
    }

    @Test
    void nobodyGetsAFileOfAnotherUnit() throws Exception {
        for (var file : List.of("units.csv", "units.xlsx", "weekly.csv", "weekly.xlsx", "dossiers.csv")) {
            assertThat(status("phuong-tan-tien.head", "/board/" + file + "?unit=tu-phap"))
                    .as(file)
                    .isEqualTo(403);
            assertThat(status("phuong-tan-tien.specialist", "/board/" + file)).isEqualTo(403);
        }
        assertThat(status("chair", "/board/dossiers.xlsx?bucket=soon")).isEqualTo(422);
    }

    @Test
    void theAnswerIsAFileToBeSaved() throws Exception {
        var answer = http.perform(
                        MockMvcRequestBuilders.get("/board/units.xlsx").with(user("chair")))
                .andReturn()
                .getResponse();

        assertThat(answer.getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("bang-dieu-hanh-2026-11-23.xlsx");
        assertThat(answer.getContentType()).contains("spreadsheetml.sheet");
    }

    private int status(String login, String path) throws Exception {
        return http.perform(MockMvcRequestBuilders.get(path).with(user(login)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private List<CSVRecord> csv(String login, String path) throws IOException {
        var text = new String(ABoardPage.bytes(http, login, path), StandardCharsets.UTF_8);
        return CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).getRecords();
    }

    private List<Sheet> xlsx(String login, String path) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(ABoardPage.bytes(http, login, path)))
                .getSheets()
                .toList();
    }

    private static List<String> cells(Row row) {
        return row.stream().map(cell -> cell.getText()).toList();
    }
}
