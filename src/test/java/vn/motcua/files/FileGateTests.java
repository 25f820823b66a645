package vn.motcua.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;
import vn.motcua.files.HostileFiles.Hostile;

class FileGateTests {

    @TempDir
    private Path folder;

    static List<Hostile> hostile() {
        return HostileFiles.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void saysWhatIsWrongWithAHostileFile(Hostile hostile) throws IOException {
        var refused =
                catchThrowableOfType(FileRefused.class, () -> gate(null).check(hostile.name(), kept(hostile.bytes())));

        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.code()).isEqualTo(hostile.code());
    }

    @Test
    void takesEveryTypeThatCitizensBring() throws IOException {
        var good = Map.of(
                "a.pdf", GoodFiles.pdf(500),
                "a.JPG", GoodFiles.picture("jpg"),
                "a.png", GoodFiles.picture("png"),
                "a.tiff", GoodFiles.picture("tiff"),
                "a.docx", GoodFiles.docx(),
                "a.xlsx", GoodFiles.xlsx(),
                "a.odt", GoodFiles.odt(),
                "a.xml", GoodFiles.signedXml());

        for (var file : good.entrySet()) {
            var checked = gate(null).check(file.getKey(), kept(file.getValue()));
            assertThat(checked.size()).as(file.getKey()).isEqualTo(file.getValue().length);
        }
        assertThat(hostile()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void keepsANameAsTextWithoutFoldersOrInvisibleCharacters() throws IOException {
        var checked = gate(null).check("..\\../etc/Giấy\u202e  khai \u0000sinh.pdf", kept(GoodFiles.pdf()));

        assertThat(checked.name()).isEqualTo("Giấy khai sinh.pdf");
        assertThat(checked.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void refusesMoreThanTheLargestFile() throws IOException {
        var large = kept(new byte[(int) DataSize.ofMegabytes(20).toBytes() + 1]);

        var refused = catchThrowableOfType(FileRefused.class, () -> gate(null).check("a.pdf", large));

        assertThat(refused.status().value()).isEqualTo(413);
    }

    private Path kept(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "a", ".upload"), bytes);
    }

    static FileGate gate(@Nullable String clamd) {
        return new FileGate(new FileSettings(
                DataSize.ofMegabytes(20),
                500,
                100_000_000,
                2000,
                DataSize.ofMegabytes(200),
                clamd,
                Duration.ofSeconds(2)));
    }
}
