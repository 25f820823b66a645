package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelGateTests {

    private static final ModelGate GATE = ModelGate.withoutApplication();

    static List<HostileModel> hostile() {
        return HostileModel.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesAHostileModelAndNamesTheElement(HostileModel model) {
        long begin = System.nanoTime();
        List<GateFinding> findings = GATE.check(model.path(), model.content());

        assertThat(System.nanoTime() - begin).isLessThan(1_000_000_000L);
        assertThat(findings).as("%s", model).extracting(GateFinding::rule).contains(model.rule());
        if (!model.element().isEmpty() && !ofTheWholeFile(model.rule())) {
            assertThat(findings)
                    .filteredOn(finding -> finding.rule().equals(model.rule()))
                    .extracting(GateFinding::element)
                    .contains(model.element());
        }
        assertThat(findings).allSatisfy(ModelGateTests::hasWords);
    }

    /** Refused before any element is read. */
    private static boolean ofTheWholeFile(String rule) {
        return List.of("doctype", "direction", "encoding", "not-well-formed", "not-dmn")
                .contains(rule);
    }

    private static void hasWords(GateFinding finding) {
        for (String language : new String[] {"vi", "en"}) {
            String words = GateWords.of(finding, Locale.forLanguageTag(language));
            assertThat(words)
                    .doesNotContain("gate.")
                    .doesNotContainPattern("\\{\\d")
                    .isNotEqualTo(finding.rule());
        }
    }

    @Test
    void holdsMoreThanAHundredHostileModels() {
        assertThat(HostileModel.all()).hasSizeGreaterThan(150);
    }

    @Test
    void refusesNoneOfOurOwnFiles() throws IOException {
        List<Path> own = files(Path.of("processes"), Path.of("decisions"));

        assertThat(own).hasSizeGreaterThan(20).allSatisfy(file -> assertThat(
                        GATE.check(file.toString().replace('\\', '/'), Files.readAllBytes(file)))
                .isEmpty());
    }

    /** Reading is started from several threads at a cold start. */
    @Test
    void answersTheSameToManyAtOnce() {
        List<HostileModel> models = HostileModel.all();
        List<List<GateFinding>> one = models.stream()
                .map(model -> GATE.check(model.path(), model.content()))
                .toList();

        assertThat(models.parallelStream().map(model -> GATE.check(model.path(), model.content())))
                .containsExactlyElementsOf(one);
    }

    /** Whoever adds a third place must ask the gate there: {@link Deployments} does, {@link TryOut} before its models. */
    @Test
    void knowsWhoDeploys() throws IOException {
        try (Stream<Path> found = Files.walk(Path.of("src/main/java"))) {
            assertThat(found.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> source(file).contains(".createDeployment()")))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder("Deployments.java", "TriedModels.java");
        }
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void opensNoConnectionWhateverAFileAsksFor() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listening.setSoTimeout(200);
            String port = String.valueOf(listening.getLocalPort());
            List<HostileModel> asking = HostileModel.all().stream()
                    .filter(model -> text(model).contains("127.0.0.1:PORT"))
                    .toList();
            assertThat(asking).hasSizeGreaterThan(4).allSatisfy(model -> assertThat(GATE.check(
                            model.path(), text(model).replace("PORT", port).getBytes(StandardCharsets.UTF_8)))
                    .isNotEmpty());
            assertThat(connected(listening)).isFalse();
        }
    }

    private static boolean connected(ServerSocket listening) throws IOException {
        try {
            listening.accept().close();
            return true;
        } catch (SocketTimeoutException nobodyCame) {
            return false;
        }
    }

    private static String text(HostileModel model) {
        return new String(model.content(), StandardCharsets.UTF_8);
    }

    static List<Path> files(Path... folders) {
        return Stream.of(folders).flatMap(ModelGateTests::below).toList();
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().matches(".*\\.(bpmn|dmn)")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
