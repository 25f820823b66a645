package vn.motcua.catalog.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Excerpt;
import vn.motcua.shell.WrongCall;

class ImportStepsCommandTests {

    /** Ten working days, 35 days, and none stated. */
    private static final Catalog CATALOG = Excerpt.of("1.013815", "1.010733", "2.000282");

    private static final String CARE = "y-te/1.013815.bpmn";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void drawsAnApprovedTableStepByStep() throws IOException {
        assertThat(take(new Sheet().usual("1", "1.013815").csv(folder))).isZero();

        assertThat(diagram(CARE))
                .content()
                .contains(
                        "2022/QĐ-UBND; Tỉnh Cao Bằng; 27/11/2025",
                        "Người thực hiện: Chuyên viên",
                        "value=\"3 working_days\"",
                        "name=\"product\" value=\"Phiếu trình\"",
                        "Activity_ReviewDraft",
                        "Activity_IssueResult");
        assertThat(folder.resolve("plans/1.013815.yaml")).content().contains("shape: department-decides");
    }

    @Test
    void readsAWorkbookAsItReadsTheSameTableAsCsv() throws IOException {
        take(new Sheet().usual("1", "1.013815").csv(folder));
        var fromCsv = Files.readString(diagram(CARE));
        Files.delete(diagram(CARE));

        assertThat(take(new Sheet().usual("1", "1.013815").xlsx(folder))).isZero();

        assertThat(diagram(CARE)).hasContent(fromCsv);
    }

    @Test
    void namesABadRowAndTakesTheOtherProcedures() throws IOException {
        var sheet = new Sheet()
                .row("1", "1.010733", "1", "Tiếp nhận hồ sơ", "Bộ phận tiếp nhận", "half", "working_days")
                .row("1", "1.010733", "2", "Thẩm định hồ sơ", "Chuyên viên", "1", "working_days")
                .usual("2", "1.013815");

        assertThat(take(sheet.csv(folder))).isEqualTo(1);

        assertThat(said()).contains("line 2: duration: is not a number: half").contains("table 1 is not taken");
        assertThat(diagram(CARE)).exists();
        assertThat(diagram("nong-nghiep-va-moi-truong/1.010733.bpmn")).doesNotExist();
        assertThat(folder.resolve("plans/1.010733.yaml")).doesNotExist();
    }

    @Test
    void namesTheLineInTheFileAlsoBehindACellOfSeveralLines() throws IOException {
        var sheet = new Sheet()
                .row("1", "1.013815", "1", "Tiếp nhận hồ sơ:\n- kiểm tra\n- số hóa", "Bộ phận tiếp nhận", "1", "hours")
                .row("1", "1.013815", "2", "Thẩm định", "Chuyên viên", "-1", "hours");

        take(sheet.csv(folder));

        assertThat(said()).contains("line 5: duration: is not a number: -1");
    }

    @Test
    void refusesAFormulaInAnyCell() throws IOException {
        var sheet = new Sheet().row("1", "1.013815", "1", "Tiếp nhận hồ sơ", "Bộ phận tiếp nhận", "=1/4", "hours");

        take(sheet.xlsx(folder));
        take(sheet.csv(folder));

        assertThat(said().split("duration: holds a formula", -1)).hasSize(3);
    }

    @Test
    void namesStepsThatStandTwiceOrAreMissing() throws IOException {
        var sheet = new Sheet()
                .row("1", "1.013815", "1", "Tiếp nhận hồ sơ", "Bộ phận tiếp nhận", "1", "hours")
                .row("1", "1.013815", "1", "Thẩm định", "Chuyên viên", "1", "hours")
                .row("2", "1.010733", "1", "Tiếp nhận hồ sơ", "Bộ phận tiếp nhận", "1", "hours")
                .row("2", "1.010733", "3", "Thẩm định", "Chuyên viên", "1", "hours");

        assertThat(take(sheet.csv(folder))).isEqualTo(1);

        assertThat(said())
                .contains("line 3: step_no: 1 stands twice in this table")
                .contains("line 5: step_no: expected 2, found 3")
                .contains("0 procedures drawn");
    }

    @Test
    void namesAProcedureThatTheCatalogueDoesNotHold() throws IOException {
        var sheet = new Sheet().usual("1", "9.999999").usual("2", "").usual("3", "../../x");

        assertThat(take(sheet.csv(folder))).isEqualTo(1);

        assertThat(said())
                .contains("line 2: table 1: the catalogue has no procedure 9.999999")
                .contains("line 9: table 2 names no code of a procedure")
                .contains("line 16: table 3: the catalogue has no procedure ../../x");
    }

    @Test
    void neverOverwritesAnEditedDiagram() throws IOException {
        take(new Sheet().usual("1", "1.013815").csv(folder));
        var edited = Files.readString(diagram(CARE)).replace("Thẩm định hồ sơ", "Khảo sát cơ sở");
        Files.writeString(diagram(CARE), edited);
        var plan = Files.readString(folder.resolve("plans/1.013815.yaml"));

        take(new Sheet()
                .row("1", "1.013815", "1", "Tiếp nhận hồ sơ", "Bộ phận tiếp nhận", "1", "hours")
                .csv(folder));

        assertThat(diagram(CARE)).hasContent(edited);
        assertThat(folder.resolve("plans/1.013815.yaml")).hasContent(plan);
        assertThat(said()).contains("left alone: 1");
    }

    @Test
    void writesNothingInADryRun() throws IOException {
        take(new Sheet().usual("1", "1.013815").csv(folder), "--dry-run");

        assertThat(diagram(CARE)).doesNotExist();
        assertThat(folder.resolve("plans")).doesNotExist();
        assertThat(said()).contains("written: 1");
    }

    @Test
    void refusesAWrongHeader() throws IOException {
        var missing = new Sheet("process_no", "code").csv(folder);
        assertThatThrownBy(() -> take(missing))
                .isInstanceOf(WrongCall.class)
                .hasMessageContaining("lacks the columns name_vi, case_vi");

        var more = Stream.concat(TableFile.COLUMNS.stream(), Stream.of("owner")).toArray(String[]::new);
        var unknown = new Sheet(more).csv(folder);
        assertThatThrownBy(() -> take(unknown)).hasMessageContaining("not known or there twice: owner");
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        var text = Files.writeString(folder.resolve("steps.xlsx"), "not a workbook");
        assertThatThrownBy(() -> take(text)).isInstanceOf(WrongCall.class).hasMessageContaining("Not a workbook");

        var latin = Files.write(folder.resolve("latin.csv"), "process_no,\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> take(latin)).isInstanceOf(WrongCall.class).hasMessageContaining("UTF-8");

        var other = Files.writeString(folder.resolve("steps.txt"), "");
        assertThatThrownBy(() -> take(other)).hasMessageContaining(".csv or an .xlsx");
        assertThatThrownBy(() -> take(folder.resolve("none.csv"))).hasMessageContaining("Cannot read");
    }

    @Test
    void readsAHundredThousandRows() throws IOException {
        var sheet = new Sheet();
        for (var table = 0; table < 14_286; table++) {
            sheet.usual("t" + table, "8." + (100_000 + table));
        }
        sheet.usual("last", "1.013815");

        assertThat(take(sheet.csv(folder))).isEqualTo(1);

        assertThat(said()).contains("14287 tables read, 1 procedures drawn");
        assertThat(diagram(CARE)).exists();
    }

    private int take(Path file, String... more) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var words = Stream.concat(
                        Stream.of(
                                file.toString(),
                                "--plans",
                                folder.resolve("plans").toString(),
                                "--to",
                                folder.resolve("to").toString()),
                        Stream.of(more))
                .toList();
        return new ImportStepsCommand(() -> CATALOG).run(List.copyOf(words), out);
    }

    private Path diagram(String path) {
        return folder.resolve("to").resolve(path);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
