package vn.motcua.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatchCommandTests {

    private static final String HANDS = """
            name: Lãnh đạo thẩm định
            select:
              departments: [tu-phap]
              uses-bean: refuseDossier
            change:
              - element: Activity_ExamineDossier
                candidate-group: leaderGroup
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void copyThreeDiagrams() throws IOException {
        for (var path : List.of("tu-phap/1.001193.bpmn", "tu-phap/1.002010.bpmn", "shared/five-step-e-flow.bpmn")) {
            java.nio.file.Files.createDirectories(folder.resolve(path).getParent());
            java.nio.file.Files.copy(Path.of("processes", path), folder.resolve(path));
        }
        java.nio.file.Files.copy(Path.of("processes/.scaffold.yaml"), folder.resolve(".scaffold.yaml"));
    }

    private record Ran(int code, String said) {}

    private Ran run(String patch, String... more) throws IOException {
        var file = folder.resolve("patch.yaml");
        java.nio.file.Files.writeString(file, patch);
        var out = new ByteArrayOutputStream();
        var words = new java.util.ArrayList<>(List.of(file.toString(), "--to", folder.toString()));
        words.addAll(List.of(more));
        var code = new PatchCommand().run(words, new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8));
    }

    private String text(String path) throws IOException {
        return java.nio.file.Files.readString(folder.resolve(path));
    }

    @Test
    void showsEachDifferenceAndWritesNothingOnADryRun() throws IOException {
        var ran = run(HANDS, "--dry-run");
        assertThat(ran.code()).isZero();
        assertThat(ran.said())
                .contains("--- tu-phap/1.001193.bpmn", "--- tu-phap/1.002010.bpmn", "2 files would change")
                .doesNotContain("five-step-e-flow");
        assertThat(ran.said().lines().filter(line -> line.matches("[+-] .*"))).hasSize(4);
        assertThat(text("tu-phap/1.001193.bpmn")).isEqualTo(Files.BIRTH);
    }

    @Test
    void changesTheChosenDiagramsInOneLineEach() throws IOException {
        assertThat(run(HANDS).said()).contains("2 files changed");
        var old = Files.BIRTH.lines().toList();
        var now = text("tu-phap/1.001193.bpmn").lines().toList();
        assertThat(now).hasSameSizeAs(old);
        assertThat(now.stream().filter(line -> !old.contains(line)))
                .singleElement()
                .asString()
                .contains("${leaderGroup}");
        assertThat(run(HANDS).said()).contains("0 files changed");
    }

    @Test
    void listsWhatWasEditedByHand() throws IOException {
        var path = folder.resolve("tu-phap/1.002010.bpmn");
        java.nio.file.Files.writeString(path, text("tu-phap/1.002010.bpmn") + "<!-- của tôi -->\n");
        assertThat(run(HANDS, "--dry-run").said())
                .contains("edited by hand before: tu-phap/1.002010.bpmn")
                .doesNotContain("edited by hand before: tu-phap/1.001193.bpmn");
    }

    /** 1.001193 has one day in all and 1.002010 seven; the patch fits neither the first nor, so, any. */
    @Test
    void writesNothingWhenOneFileWouldBreakItsLimit() throws IOException {
        var ran = run("""
                name: Thêm giờ thẩm định
                select: {codes: ["1.001193", 1.002010], says: "Khung mẫu", template: vn.motcua.ReceiveDossier}
                change:
                  - element: Activity_ReceiveDossier
                    allotted: 0.5 working_days
                    properties: {note: "thử"}
                    decisions: [accept, refuse]
                  - element: Activity_AssignDossier
                    allotted: 0.25 working_days
                    rename: Phân công
                """);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.said()).contains("exceed the legal limit of 1 working days", "Nothing written");
        assertThat(text("tu-phap/1.002010.bpmn")).isEqualTo(Files.text("processes/tu-phap/1.002010.bpmn"));
    }

    @Test
    void writesNothingThatTheGateWouldRefuse() throws IOException {
        var ran = run(HANDS.replace("candidate-group: leaderGroup", "candidate-group: ${''.getClass()}"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.said()).contains("refused: tu-phap/1.001193.bpmn:", "Nothing written: 2 of 2");
        assertThat(text("tu-phap/1.001193.bpmn")).isEqualTo(Files.BIRTH);
    }

    @Test
    void namesTheFieldOfAPatchThatCannotBeUnderstood() throws IOException {
        assertThat(run("name: x\nselect: {departement: [a]}\nchange: []\n").said())
                .contains("select.departement");
        assertThat(run("name: x\nselect: {}\n").said()).contains("change: is missing");
        assertThat(run("a: [").said()).startsWith("file");
        assertThat(run("").code()).isEqualTo(1);
        assertThat(run(HANDS.replace("candidate-group: leaderGroup", "allotted: lâu"))
                        .said())
                .contains("is no time");
    }
}
