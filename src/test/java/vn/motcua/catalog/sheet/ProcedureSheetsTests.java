package vn.motcua.catalog.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureCode;

class ProcedureSheetsTests {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final ProcedureSheets SHEETS = ProcedureSheets.ofFiles(CLOCK);

    @ParameterizedTest
    @ValueSource(strings = {"1.001806", "1.013934"})
    void theSheetOfAnApprovedProcessHoldsEachStepItsPeopleAndItsTime(String code) throws IOException {
        var sheet = SHEETS.sheet(new ProcedureCode(code));
        var steps = LiveDiagrams.ofFiles()
                .of(new Catalog().procedure(new ProcedureCode(code)))
                .map(LiveDiagram::model)
                .map(model -> FlowTable.of(model, key -> java.util.Optional.empty()))
                .orElseThrow()
                .rows();
        var text = text(SHEETS.pdf(sheet));

        assertThat(steps).hasSizeGreaterThan(4).hasSameSizeAs(sheet.steps());
        for (var step : steps) {
            assertThat(text).contains(squeezed(step.label()), squeezed(SheetWords.performer(step)));
            assertThat(text).contains(squeezed(SheetWords.term(step.time())));
        }
        assertThat(text).contains(squeezed("Quy trình nội bộ được phê duyệt theo Quyết định số"));
        assertThat(text).doesNotContain(squeezed("DỰ THẢO"));
    }

    @Test
    void saysOfATemplateThatNobodyApprovedIt() throws IOException {
        var text = text(SHEETS.pdf(SHEETS.sheet(new ProcedureCode("1.001193"))));

        assertThat(text)
                .contains(squeezed("DỰ THẢO"), squeezed("Lần ban hành: 01"), squeezed("Ngày: chưa công bố"))
                .contains(squeezed("5.1 Yêu cầu, điều kiện chưa công bố"), squeezed("5.7 Phí, lệ phí Không thu"))
                .contains(squeezed("Mẫu số 05: Thông báo dừng giải quyết hồ sơ"))
                .contains(squeezed("Thông tư 03/2025/TT-VPCP"));
    }

    @Test
    void drawsTheDiagramWithEveryLabel() throws IOException {
        var text = text(SHEETS.pdf(SHEETS.sheet(new ProcedureCode("1.013934"))));

        assertThat(text).contains(squeezed("Xác định người thực hiện"), squeezed("Hồ sơ đủ và hợp lệ?"));
        assertThat(text).contains(squeezed("Còn một ngày làm việc"), squeezed("Gửi phiếu xin lỗi, hẹn lại"));
    }

    @Test
    void citesOnlyWhatIsInForceOnTheDay() {
        var before = Clock.fixed(Instant.parse("2025-08-01T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        var sheet = ProcedureSheets.ofFiles(before).sheet(new ProcedureCode("1.001193"));

        assertThat(sheet.references())
                .anyMatch(line -> line.contains("118/2025"))
                .noneMatch(line -> line.contains("03/2025") || line.contains("367/2025"));
    }

    @Test
    void theCommandWritesTheFile(@TempDir Path folder) throws IOException {
        var file = folder.resolve("in").resolve("sheet.pdf");

        assertThat(run("1.001193", "--out", file.toString())).isEqualTo("0 " + file);
        assertThat(text(Files.readAllBytes(file))).contains(squeezed("QT-TP-1.001193"));
    }

    @Test
    void theCommandSaysWhyThereIsNoSheet(@TempDir Path folder) {
        assertThat(run("9.999999")).startsWith("1 ").contains("no procedure 9.999999");
        assertThat(run("1.001193", "--out", folder.toString())).startsWith("1 Cannot write");
    }

    private static String run(String... words) {
        var out = new ByteArrayOutputStream();
        var code = new SheetCommand().run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8));
        return code + " " + out.toString(StandardCharsets.UTF_8).strip();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    /** Lines of a narrow column break anywhere. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
