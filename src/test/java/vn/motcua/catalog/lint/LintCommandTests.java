package vn.motcua.catalog.lint;

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
import vn.motcua.shell.CommandLine;

class LintCommandTests {

    private static final String BIRTH = "processes/tu-phap/1.001193.bpmn";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void checksTheCheckoutWithoutAnError() {
        assertThat(lint()).isZero();
        assertThat(said()).contains(" files, 0 errors, ");
    }

    @Test
    void groupsWhatIsWrongByFileAndAnswersOne() throws IOException {
        var copy = copy("name=\"Thẩm định hồ sơ\"", "name=\"Examine\"");

        assertThat(lint(copy.toString())).isEqualTo(1);
        assertThat(said())
                .contains(copy + "\n  error   label-not-vietnamese  Activity_ExamineDossier: Tên «Examine» không phải")
                .contains("     1  label-not-vietnamese\n1 files, 1 errors, 0 warnings");
    }

    @Test
    void showsWarningsWhenAsked() throws IOException {
        var copy = copy("name=\"Thẩm định hồ sơ\"", "name=\"Hồ sơ\"");

        assertThat(lint(copy.toString())).isZero();
        assertThat(said()).doesNotContain("task-without-verb").contains("1 warnings (--warnings shows them)");
        assertThat(lint("--warnings", folder.toString())).isZero();
        assertThat(said()).contains("warning task-without-verb");
    }

    @Test
    void judgesACheckoutByItsOwnTables() throws IOException {
        var copy = copy("camunda:decisionRef=\"step-routing\"", "camunda:decisionRef=\"our-routing\"");
        assertThat(lint(copy.toString())).isEqualTo(1);
        assertThat(said()).contains("decision-unknown");

        Files.createDirectories(folder.resolve("decisions"));
        Files.copy(Path.of("decisions/step-routing.dmn"), folder.resolve("decisions/our-routing.dmn"));

        assertThat(lint(copy.toString())).isZero();
    }

    @Test
    void refusesAWrongCall() {
        assertThat(lint("nowhere")).isEqualTo(2);
        assertThat(lint("--colour")).isEqualTo(2);
        assertThat(lint(folder.toString())).isEqualTo(2);
        assertThat(said()).contains("There is no nowhere.").contains("Unknown option --colour.");
    }

    private Path copy(String old, String changed) throws IOException {
        var copy = folder.resolve(BIRTH);
        Files.createDirectories(copy.getParent());
        return Files.writeString(copy, Files.readString(Path.of(BIRTH)).replace(old, changed));
    }

    private int lint(String... words) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var command = new CommandLine("motcua catalog", List.of(new LintCommand()));
        return command.run(
                java.util.stream.Stream.concat(java.util.stream.Stream.of("lint"), java.util.Arrays.stream(words))
                        .toList(),
                out);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
