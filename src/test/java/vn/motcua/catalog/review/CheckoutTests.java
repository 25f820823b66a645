package vn.motcua.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckoutTests {

    private static final byte[] NEW = "mới".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path root;

    private Checkout checkout() {
        return new Checkout(root.toString());
    }

    private Path file(String path) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "cũ");
    }

    @Test
    void replacesAFileAndLeavesNothingBesideIt() throws IOException {
        var file = file("processes/tu-phap/1.001193.bpmn");

        assertThat(checkout().write("processes/tu-phap/1.001193.bpmn", NEW)).isTrue();

        assertThat(file).hasContent("mới");
        assertThat(file.getParent()).isDirectoryNotContaining(found -> !found.equals(file));
    }

    @Test
    void writesAFileThatTheCheckoutDidNotHave() throws IOException {
        file("decisions/other.dmn");

        assertThat(checkout().write("decisions/new.dmn", NEW)).isTrue();
        assertThat(root.resolve("decisions/new.dmn")).hasContent("mới");
    }

    @Test
    void staysInItsTwoFolders() throws IOException {
        file("processes/shared/a.bpmn");
        file("src/a.bpmn");
        Files.createSymbolicLink(root.resolve("processes/linked"), root.resolve("src"));

        assertThat(checkout().write("processes/../src/a.bpmn", NEW)).isFalse();
        assertThat(checkout().write("../a.bpmn", NEW)).isFalse();
        assertThat(checkout().write("src/a.bpmn", NEW)).isFalse();
        assertThat(checkout().write("/etc/a.bpmn", NEW)).isFalse();
        assertThat(checkout().write("processes/linked/a.bpmn", NEW)).isFalse();
        assertThat(checkout().write("processes/nowhere/a.bpmn", NEW)).isFalse();
        assertThat(root.resolve("src/a.bpmn")).hasContent("cũ");
    }

    @Test
    void writesNowhereWhenToldSoAndWithoutASettingOnlyWhatIsThere() throws IOException {
        var file = file("processes/shared/a.bpmn");

        assertThat(new Checkout("none").write("processes/shared/a.bpmn", NEW)).isFalse();
        assertThat(new Checkout("").write("processes/shared/not-there.bpmn", NEW))
                .isFalse();
        assertThat(file).hasContent("cũ");
    }
}
