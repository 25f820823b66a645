package vn.motcua.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.engine.GateFinding;

/** What is too big to be kept as a file, and how long reading takes. */
class ModelReadingTests {

    private static final String PATH = "processes/test/big.bpmn";
    private static final KnownBeans NONE = KnownBeans.of(Map.of());
    private static final int PROCEDURES = 2_411;

    record Big(String rule, String inside) {

        byte[] content() {
            return ("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
                            + " xmlns:camunda='http://camunda.org/schema/1.0/bpmn'>"
                            + "<process id='big' isExecutable='true'>" + inside + "</process></definitions>")
                    .getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return rule + " " + inside.length();
        }
    }

    static Stream<Big> big() {
        return Stream.of(
                new Big("too-deep", "<subProcess>".repeat(5_000) + "</subProcess>".repeat(5_000)),
                new Big("too-deep", "<x>".repeat(200_000)),
                new Big("too-many-elements", "<task/>".repeat(20_000)),
                new Big("too-many-tags", "<x>" + "<y/>".repeat(200_000) + "</x>"),
                new Big("too-large", "<documentation>" + "a".repeat(10_000_000) + "</documentation>"),
                new Big("too-long", "<documentation>" + "a".repeat(1_900_000) + "</documentation>"),
                new Big("text-content", "<documentation>" + "a".repeat(20_001) + "</documentation>"),
                new Big("label", "<task id='Task' name='" + "a".repeat(200_000) + "'/>"),
                new Big("too-many-attributes", "<task" + attributes(51) + "/>"),
                new Big("not-well-formed", "<task" + attributes(10_001) + "/>"),
                new Big("not-well-formed", "<".repeat(1_000_000)),
                new Big("attribute", "<task a='" + "&#1234;".repeat(200_000) + "'/>"));
    }

    private static String attributes(int count) {
        return IntStream.range(0, count).mapToObj(at -> " a" + at + "='1'").collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("big")
    void refusesWhatIsTooBigInLessThanASecond(Big big) {
        byte[] content = big.content();
        long begin = cpu();

        List<GateFinding> findings = ModelReading.check(PATH, content, NONE);

        assertThat(cpu() - begin).isLessThan(1_000_000_000L);
        assertThat(findings).extracting(GateFinding::rule).as("%s", big).contains(big.rule());
        assertThat(findings).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void refusesATableWithTooManyRules() {
        byte[] table =
                ("<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'><decision id='big'><decisionTable>"
                                + "<rule/>".repeat(90_000) + "</decisionTable></decision></definitions>")
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(ModelReading.check("decisions/big.dmn", table, NONE))
                .extracting(GateFinding::rule)
                .contains("too-many");
    }

    /** Whatever a file becomes by accident or by will, there is an answer and never an error. */
    @Test
    void answersToAnyChangeOfAGoodFile() throws IOException {
        byte[] good = Files.readAllBytes(Path.of("processes/tu-phap/1.001193.bpmn"));
        Random random = new Random(7);
        for (int change = 0; change < 300; change++) {
            byte[] changed = good.clone();
            for (int at = 0; at < 1 + change % 5; at++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            assertThat(ModelReading.check("processes/tu-phap/1.001193.bpmn", changed, NONE))
                    .allSatisfy(finding -> assertThat(finding.line()).isPositive());
        }
    }

    /** Processor time, not the clock's: other work on the machine does not count. */
    @Test
    void readsAllProceduresInAFewSecondsOfOneProcessor() throws IOException {
        List<Path> own;
        try (Stream<Path> found = Files.walk(Path.of("processes"))) {
            own = found.filter(file -> file.toString().endsWith(".bpmn"))
                    .limit(100)
                    .toList();
        }
        List<byte[]> contents = new ArrayList<>();
        for (Path file : own) {
            contents.add(Files.readAllBytes(file));
        }
        long begin = cpu();
        for (int at = 0; at < PROCEDURES; at++) {
            ModelReading.check(own.get(at % own.size()).toString(), contents.get(at % own.size()), NONE);
        }
        long took = cpu() - begin;
        assertThat(took).isLessThan(8_000_000_000L);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
