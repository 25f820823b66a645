package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.lint.Finding;
import vn.motcua.catalog.lint.FindingWords;
import vn.motcua.catalog.lint.ModelLint;

/**
 * Every diagram and decision table is asked every rule of the lint, and every rule rejects its bad example:
 * {@code src/test/resources/bad-models/<rule>/…}.
 */
class ProcessModelTests {

    private static final ModelLint LINT = ModelLint.ofCheckout(Path.of(""));
    private static final Path BAD = Path.of("src/test/resources/bad-models");

    @Test
    void noDiagramAndNoDecisionTableHasAnError() {
        var files = Stream.of("processes", "decisions")
                .flatMap(folder -> models(Path.of(folder)))
                .toList();

        assertThat(files).hasSizeGreaterThan(25);
        assertThat(files.parallelStream()
                        .flatMap(file ->
                                check(file).stream().filter(Finding::isError).map(finding -> words(file, finding))))
                .isEmpty();
    }

    @Test
    void everyRuleRejectsItsBadExample() {
        var rejected = new TreeMap<String, Boolean>();
        for (var rule : ModelLint.rules()) {
            rejected.put(rule, models(BAD.resolve(rule)).anyMatch(file -> check(file).stream()
                    .anyMatch(finding -> finding.rule().equals(rule))));
        }

        assertThat(rejected).hasSizeGreaterThan(60).allSatisfy((rule, seen) -> assertThat(seen)
                .as("%s rejects its bad example", rule)
                .isTrue());
    }

    @Test
    void everyBadExampleBelongsToARule() throws IOException {
        try (var folders = Files.list(BAD)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(ModelLint.rules());
        }
    }

    @Test
    void everyFindingHasWordsInBothLanguages() {
        var said = models(BAD).flatMap(file -> check(file).stream()).toList();

        assertThat(said).hasSizeGreaterThan(100).allSatisfy(finding -> {
            for (var language : List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
                assertThat(FindingWords.of(finding, language)).doesNotContainPattern("\\{\\d}|''");
            }
        });
    }

    private static List<Finding> check(Path file) {
        return LINT.checkFile(file);
    }

    private static String words(Path file, Finding finding) {
        return file + ": " + finding.element() + ": " + FindingWords.of(finding, Locale.forLanguageTag("vi"));
    }

    private static Stream<Path> models(Path folder) {
        if (!Files.exists(folder)) {
            return Stream.empty();
        }
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".bpmn") || file.toString().endsWith(".dmn"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
