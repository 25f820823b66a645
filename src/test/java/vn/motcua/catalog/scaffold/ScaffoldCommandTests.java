package vn.motcua.catalog.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Excerpt;

class ScaffoldCommandTests {

    private static final Catalog CATALOG = Excerpt.of("1.002010", "1.001193", "2.000986");
    private static final String LAWYERS = "tu-phap/1.002010.bpmn";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path target;

    @TempDir
    Path plans;

    @Test
    void writesEveryProcedureAndTheSharedDiagram() {
        assertThat(scaffold()).isZero();

        assertThat(target.resolve(LAWYERS)).exists();
        assertThat(target.resolve("tu-phap/2.000986.bpmn")).content().contains("${secondLinkedGroup}");
        assertThat(target.resolve("shared/five-step-e-flow.bpmn")).exists();
        assertThat(said()).contains("4 diagrams written");
    }

    @Test
    void writesTheSameBytesEachTime() throws IOException {
        scaffold();
        var first = Files.readString(target.resolve(LAWYERS));
        Files.delete(target.resolve(LAWYERS));

        scaffold();

        assertThat(Files.readString(target.resolve(LAWYERS))).isEqualTo(first);
    }

    @Test
    void followsThePlanBeforeTheTable() throws IOException {
        plan("1.002010", "same-day");

        scaffold();

        assertThat(target.resolve(LAWYERS)).content().doesNotContain("Activity_AssignDossier");
    }

    @Test
    void writesOnlyWhatIsMissingUnlessAskedToRefresh() throws IOException {
        plan("1.002010", "same-day");
        scaffold();
        plan("1.002010", "department-decides");

        scaffold();
        assertThat(target.resolve(LAWYERS)).content().doesNotContain("Activity_AssignDossier");

        scaffold("--refresh");
        assertThat(target.resolve(LAWYERS)).content().contains("Activity_AssignDossier");
    }

    @Test
    void saysInADryRunWhatWouldChangeAndWritesNothing() throws IOException {
        plan("1.002010", "same-day");
        scaffold();
        plan("1.002010", "department-decides");
        said.reset();

        scaffold("--refresh", "--dry-run");

        assertThat(said()).containsPattern("would change +1\\R +" + LAWYERS).containsPattern("unchanged +3");
        assertThat(target.resolve(LAWYERS)).content().doesNotContain("Activity_AssignDossier");
    }

    @Test
    void leavesAnEditedFileAlone() throws IOException {
        scaffold();
        var edited = Files.readString(target.resolve(LAWYERS)).replace("Thẩm định hồ sơ", "Đối chiếu điều lệ");
        Files.writeString(target.resolve(LAWYERS), edited);
        plan("1.002010", "same-day");

        scaffold("--refresh");
        scaffold("--refresh");

        assertThat(Files.readString(target.resolve(LAWYERS))).isEqualTo(edited);
        assertThat(said()).containsPattern("edited, left alone +1\\R +" + LAWYERS);
    }

    @Test
    void writesNoSecondFileOfACodeInAnotherFolder() throws IOException {
        Files.createDirectories(target.resolve("noi-vu"));
        Files.writeString(target.resolve("noi-vu/1.002010.bpmn"), "<moved/>");

        scaffold();

        assertThat(target.resolve(LAWYERS)).doesNotExist();
        assertThat(said()).containsPattern("stands in another folder, left alone +1");
    }

    @Test
    void writesNothingWhenOnePlanCannotBeDrawn() throws IOException {
        plan("1.002010", "same-day");
        plan("9.999999", "same-day");

        assertThat(scaffold()).isEqualTo(1);

        assertThat(target.resolve(LAWYERS)).doesNotExist();
        assertThat(said()).contains("9.999999");
    }

    @Test
    void saysInTheFileWhereItComesFrom() throws IOException {
        scaffold();

        assertThat(target.resolve("tu-phap/1.001193.bpmn"))
                .content()
                .contains(
                        "name=\"shape\" value=\"same-day\"",
                        "name=\"decidedBy\" value=\"commune\"",
                        "name=\"source\" value=\"template\"",
                        "Khung mẫu chờ rà soát");
    }

    private void plan(String code, String shape) throws IOException {
        Files.writeString(plans.resolve(code + ".yaml"), "code: \"" + code + "\"\nshape: " + shape + "\n");
    }

    private int scaffold(String... more) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var words = new ArrayList<>(List.of("--plans", plans.toString(), "--to", target.toString()));
        words.addAll(List.of(more));
        return new ScaffoldCommand(() -> CATALOG).run(words, out);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
