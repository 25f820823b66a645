package vn.motcua.catalog.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.catalog.Catalog;

class ScaffoldCommandTests {

    private static final Catalog CATALOG = new Catalog();
    private static final String LAWYERS = "tu-phap/1.002010.bpmn";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path target;

    @TempDir
    Path plans;

    @Test
    void writesTheSameBytesForTheSamePlans() throws IOException {
        plan("1.002010", "same-day");
        assertThat(scaffold()).isZero();
        var first = Files.readString(target.resolve(LAWYERS));
        Files.delete(target.resolve(LAWYERS));

        scaffold();

        assertThat(Files.readString(target.resolve(LAWYERS))).isEqualTo(first);
    }

    @Test
    void rewritesWhatNobodyEdited() throws IOException {
        plan("1.002010", "same-day");
        scaffold();
        plan("1.002010", "department-decides");

        scaffold();

        assertThat(Files.readString(target.resolve(LAWYERS))).contains("Activity_AssignDossier");
    }

    @Test
    void leavesAnEditedFileAlone() throws IOException {
        plan("1.002010", "same-day");
        scaffold();
        var edited = Files.readString(target.resolve(LAWYERS)).replace("Thẩm định hồ sơ", "Đối chiếu điều lệ");
        Files.writeString(target.resolve(LAWYERS), edited);
        plan("1.002010", "department-decides");

        scaffold();
        scaffold();

        assertThat(Files.readString(target.resolve(LAWYERS))).isEqualTo(edited);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("edited, left alone: " + LAWYERS);
    }

    @Test
    void writesNothingWhenOnePlanCannotBeDrawn() throws IOException {
        plan("1.002010", "same-day");
        plan("9.999999", "same-day");

        assertThat(scaffold()).isEqualTo(1);

        assertThat(target.resolve(LAWYERS)).doesNotExist();
        assertThat(said.toString(StandardCharsets.UTF_8)).isNotBlank();
    }

    @Test
    void hasWrittenWhatIsCommitted() {
        assertThat(run("procedure-catalog/scaffold/plans")).isZero();

        assertThat(target.resolve("shared/five-step-e-flow.bpmn"))
                .hasSameTextualContentAs(Path.of("processes/shared/five-step-e-flow.bpmn"));
    }

    private void plan(String code, String shape) throws IOException {
        Files.writeString(plans.resolve(code + ".yaml"), "code: \"" + code + "\"\nshape: " + shape + "\n");
    }

    private int scaffold() {
        return run(plans.toString());
    }

    private int run(String from) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new ScaffoldCommand(() -> CATALOG).run(List.of("--plans", from, "--to", target.toString()), out);
    }
}
