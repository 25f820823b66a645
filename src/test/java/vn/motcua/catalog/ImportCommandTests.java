package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTests {

    private static final String HEADER = String.join(",", ProcedureRow.COLUMNS);
    private static final String BIRTH = row(Map.of("code", "1.000001", "name_vi", "Khai sinh"));
    private static final String OWN = "1521/QĐ-UBND Tỉnh Bắc Ninh 22/11/2025, no code in the decision";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void writesOneFilePerProcedureOfTheProvince() throws Exception {
        var code = imports(
                BIRTH,
                row(Map.of("code", "1.000002", "name_vi", "Của bộ", "scope", "central")),
                row(Map.of("code", "1.000003", "name_vi", "Nội bộ", "kind", "internal")),
                row(Map.of("code", "1.000004", "name_vi", "Không rõ", "department_vi", "Tòa án nhân dân")));

        assertThat(code).isZero();
        assertThat(files()).containsOnlyKeys("tu-phap/1.000001.yaml", "unassigned/1.000004.yaml");
        assertThat(files().get("tu-phap/1.000001.yaml")).isEqualTo("""
                code: '1.000001'
                name: Khai sinh
                field: Hộ tịch
                department: tu-phap
                department-derived: true
                executing-agency: Ủy ban nhân dân cấp xã
                levels: [province, commune]
                channels: [direct, online]
                time-limits:
                  direct: 5 working_days
                  online: 5 working_days
                fee: 8000
                subjects:
                - Công dân Việt Nam
                papers: 3
                decision: 163/QĐ-BTP
                as-of: 2026-07
                to-do: [online-level]
                """);
        assertThat(text()).contains("2 new, 0 changed, 0 unchanged", "2 row(s) of other kinds left out");
    }

    @Test
    void changesNothingTheSecondTime() throws Exception {
        imports(BIRTH, own("Hỗ trợ B"), own("Hỗ trợ A"));
        var before = files();
        var file = folder.resolve("out/tu-phap/1.000001.yaml");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));

        assertThat(imports(BIRTH, own("Hỗ trợ B"), own("Hỗ trợ A"))).isZero();

        assertThat(files()).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(0));
        assertThat(text()).contains("0 new, 0 changed, 3 unchanged");
    }

    @Test
    void keepsTheKeysOfProceduresWithoutANationalCode() throws Exception {
        imports(own("Hỗ trợ B"), own("Hỗ trợ D"));
        imports(own("Hỗ trợ A"), own("Hỗ trợ B"), own("Hỗ trợ D"));

        assertThat(files().get("xay-dung/BN.0001.yaml"))
                .contains("name: Hỗ trợ B\n", "national-code: none\n", "department-derived: false\n")
                .contains("provincial-decision: 1521/QĐ-UBND Tỉnh Bắc Ninh 22/11/2025\n");
        assertThat(files().get("xay-dung/BN.0002.yaml")).contains("name: Hỗ trợ D\n");
        assertThat(files().get("xay-dung/BN.0003.yaml")).contains("name: Hỗ trợ A\n");
    }

    @Test
    void movesTheFileWhenTheDepartmentChanges() throws Exception {
        imports(BIRTH);
        imports(row(Map.of("code", "1.000001", "name_vi", "Khai sinh", "department_vi", "Sở Y tế")));

        assertThat(files()).containsOnlyKeys("y-te/1.000001.yaml");
        assertThat(text()).contains("0 new, 1 changed");
    }

    @Test
    void namesLineAndReasonOfUnreadableRowsAndGoesOn() throws Exception {
        var code = imports(
                row(Map.of("code", "1.00001", "name_vi", "a")),
                "too,short",
                row(Map.of("code", "1.000005", "name_vi", "")),
                row(Map.of("code", "1.000006", "name_vi", "b", "fee_vnd", "8k")),
                row(Map.of("code", "1.000007", "name_vi", "c", "level", "huyện")),
                row(Map.of("code", "1.000008", "name_vi", "d", "time_unit", "weeks")),
                BIRTH,
                row(Map.of("code", "1.000001", "name_vi", "twice")),
                "\"1.000009\"x,broken quotes",
                row(Map.of("code", "1.000010", "name_vi", "e")));

        assertThat(code).isEqualTo(1);
        assertThat(files()).containsOnlyKeys("tu-phap/1.000001.yaml", "tu-phap/1.000010.yaml");
        assertThat(text())
                .contains("8 row(s) could not be read")
                .contains("line 2: code: is no national code: 1.00001", "line 3: has 2 cells")
                .contains("line 4: name_vi: is missing", "line 5: fee_vnd: is no whole number: 8k")
                .contains("line 6: level: unknown word huyện", "line 7: time_unit: unknown word weeks")
                .contains("line 9: code: 1.000001 stands in an earlier row too", "line 10: ");
    }

    @Test
    void refusesAFileWithoutItsColumnsOrThatIsNotThere() throws Exception {
        var file = Files.writeString(folder.resolve("list.csv"), "code,name_vi\n1.000001,a\n");
        assertThat(run(file)).isEqualTo(2);
        assertThat(run(folder.resolve("absent.csv"))).isEqualTo(2);
        Files.write(file, "mã".getBytes(StandardCharsets.UTF_16));
        assertThat(run(file)).isEqualTo(2);

        assertThat(text()).contains("lacks the columns field_vi", "Cannot read", "is not UTF-8", "Use:");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private int imports(String... rows) throws Exception {
        var lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        return run(Files.writeString(folder.resolve("list.csv"), String.join("\n", lines) + "\n"));
    }

    private int run(Path file) {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var words = List.of(
                "import", file.toString(), "--into", folder.resolve("out").toString());
        return new CatalogCommand().run(words, out);
    }

    private Map<String, String> files() throws Exception {
        var root = folder.resolve("out");
        var files = new TreeMap<String, String>();
        try (var walk = Files.walk(root)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String own(String name) {
        return row(Map.of(
                "name_vi",
                name,
                "scope",
                "provincial/communal",
                "department_vi",
                "",
                "executing_agency_vi",
                "Sở Xây dựng",
                "source",
                "list (" + OWN + ")"));
    }

    private static String row(Map<String, String> facts) {
        var cells = new TreeMap<>(Map.of(
                "field_vi",
                "Hộ tịch",
                "executing_agency_vi",
                "Ủy ban nhân dân cấp xã",
                "department_vi",
                "Sở Tư pháp",
                "kind",
                "public",
                "level",
                "bộ;tỉnh;xã",
                "scope",
                "provincial/communal",
                "channels",
                "Trực tuyến;Trực tiếp",
                "time_limit",
                "5",
                "time_unit",
                "working_days",
                "time_limits_raw",
                "5 Ngày làm việc"));
        cells.putAll(Map.of(
                "fee_vnd",
                "8000",
                "subjects_vi",
                "Công dân Việt Nam",
                "paper_count",
                "3",
                "decision",
                "163/QĐ-BTP",
                "as_of",
                "2026-07"));
        cells.putAll(facts);
        return String.join(
                ",",
                ProcedureRow.COLUMNS.stream()
                        .map(column -> '"' + cells.getOrDefault(column, "") + '"')
                        .toList());
    }
}
