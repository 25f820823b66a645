package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How we write, as tests. Each rule is a question about sources that answers with the places that break it; beside
 * the check of our own code stands one of {@code badexamples}, where the same question must find something.
 */
class HouseRulesTests {

    private static final String BANNED_ENDING =
            "(class|record|interface|enum) \\w+(Impl|Manager|Helper|Utils?|Handler|Processor|Data|Info|Base|Dto|Entity)\\b";
    private static final String WALL_CLOCK =
            "(Instant|LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime|Year|YearMonth)\\.now\\(\\)"
                    + "|System\\.currentTimeMillis\\(\\)|new (java\\.util\\.)?Date\\(\\)|Clock\\.system(UTC|DefaultZone)";
    private static final String SKIPPED = "@Disabled|assumeTrue\\(|assumeThat\\(|Thread\\.sleep\\(";
    private static final String OTHER_ASSERTIONS =
            "org\\.junit\\.jupiter\\.api\\.Assertions|org\\.hamcrest|org\\.mockito|import org\\.junit\\.Test";
    private static final String TEST_NAME = "void (test|should)[A-Z_]\\w*\\(|void \\w+_\\w+\\(\\)";
    private static final String CAMUNDA = "^import (static )?org\\.camunda\\.";
    private static final String QUERY_EXPRESSION = "\\.\\w+(Expression)\\(\"\\$";
    private static final String EXCEPTION_SUFFIX = "class \\w+Exception extends";

    private final Sources main = Sources.under("src/main/java");
    private final Sources tests = Sources.under("src/test/java/vn");
    private final Sources bad = Sources.under("src/test/java/badexamples");

    @Test
    void camundaIsImportedOnlyByTheEngineAndTheBeansThatDiagramsCall() {
        var outside = main.files().stream()
                .filter(file -> !file.toString().replace('\\', '/').matches(".*/vn/motcua/engine/.*|.*/flow/[^/]+"))
                .toList();

        assertThat(new Sources(outside).holding(CAMUNDA)).isEmpty();
        assertThat(bad.holding(CAMUNDA)).isNotEmpty();
    }

    @Test
    void noQueryTakesAnExpression() {
        assertThat(main.holding(QUERY_EXPRESSION)).isEmpty();
        assertThat(bad.holding(QUERY_EXPRESSION)).isNotEmpty();
    }

    @Test
    void timeComesFromTheInjectedClock() {
        assertThat(main.holding(WALL_CLOCK)).isEmpty();
        assertThat(bad.holding(WALL_CLOCK)).isNotEmpty();
    }

    @Test
    void namesSayWhatAThingIs() {
        assertThat(main.holding(BANNED_ENDING)).isEmpty();
        assertThat(bad.holding(BANNED_ENDING)).isNotEmpty();
    }

    @Test
    void failuresAreNamedAsFacts() {
        assertThat(main.holding(EXCEPTION_SUFFIX)).isEmpty();
        assertThat(bad.holding(EXCEPTION_SUFFIX)).isNotEmpty();
    }

    @Test
    void nothingIsInjectedIntoFields() {
        assertThat(main.injectedFields()).isEmpty();
        assertThat(bad.injectedFields()).isNotEmpty();
    }

    @Test
    void filesStayShort() {
        assertThat(main.filesOver(300)).isEmpty();
        assertThat(tests.filesOver(300)).isEmpty();
        assertThat(bad.filesOver(30)).isNotEmpty();
    }

    @Test
    void methodsStayShort() {
        assertThat(main.methodsOver(30)).isEmpty();
        assertThat(bad.methodsOver(30)).isNotEmpty();
    }

    @Test
    void publicTypesSayWhatTheyAreFor() {
        assertThat(main.undocumentedTypes()).isEmpty();
        assertThat(bad.undocumentedTypes()).isNotEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        assertThat(packagesWithoutInfo(main)).isEmpty();
        assertThat(packagesWithoutInfo(bad)).isNotEmpty();
    }

    @Test
    void testsRunAlwaysAndNeverWait() {
        assertThat(tests.holding(SKIPPED).stream()
                        .filter(line -> !line.contains("HouseRulesTests"))
                        .toList())
                .isEmpty();
        assertThat(bad.holding(SKIPPED)).isNotEmpty();
    }

    @Test
    void testsSpeakAssertJAndMockNothing() {
        assertThat(tests.holding(OTHER_ASSERTIONS).stream()
                        .filter(line -> !line.contains("HouseRulesTests"))
                        .toList())
                .isEmpty();
        assertThat(bad.holding(OTHER_ASSERTIONS)).isNotEmpty();
    }

    @Test
    void namesOfTestsAreStatements() {
        assertThat(tests.holding(TEST_NAME)).isEmpty();
        assertThat(bad.holding(TEST_NAME)).isNotEmpty();
    }

    @Test
    void everyMessageIsThereInBothLanguages() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources"))) {
            var vietnamese = files.filter(file -> file.getFileName().toString().matches("messages[a-z-]*\\.properties"))
                    .toList();

            assertThat(vietnamese).isNotEmpty();
            for (var file : vietnamese) {
                var english = Path.of(file.toString().replace(".properties", "_en.properties"));
                assertThat(keys(english)).as("keys of %s", english).isEqualTo(keys(file));
            }
        }
    }

    private static List<String> packagesWithoutInfo(Sources sources) {
        Set<Path> folders = new TreeSet<>();
        sources.files().forEach(file -> folders.add(file.getParent()));
        List<String> found = new ArrayList<>();
        for (var folder : folders) {
            var info = folder.resolve("package-info.java");
            if (!Files.exists(info)
                    || Sources.lines(info).stream().noneMatch(line -> line.startsWith("@NullMarked"))
                    || Sources.lines(info).stream().noneMatch(line -> line.startsWith("/**"))) {
                found.add(folder.toString());
            }
        }
        return found;
    }

    private static Set<String> keys(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return Stream.of(properties.keySet().toArray())
                .map(Object::toString)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
