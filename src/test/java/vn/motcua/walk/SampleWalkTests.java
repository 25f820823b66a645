package vn.motcua.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Walks sixty procedures end to end, every shape and department among them; of each shape one through every answer, every
 * timer and the papers that never come. All procedures are walked by {@link AllWalkTests}.
 */
class SampleWalkTests extends SampleOfDiagrams {

    private final Walker walker;
    private final JdbcClient db;

    @Autowired
    SampleWalkTests(ApplicationContext application, JdbcClient db) {
        this.walker = new Walker(application);
        this.db = db;
    }

    /** In this order, since the coverage is what all of them passed. */
    @TestFactory
    Stream<DynamicContainer> walksASampleToItsEnds() {
        assertThat(SAMPLE).isNotEmpty();
        return Stream.of(departments(), shapes(), Stream.of(dynamicContainer("coverage", coverage())))
                .flatMap(containers -> containers);
    }

    private Stream<DynamicContainer> departments() {
        return WalkedDiagram.byDepartment(SAMPLE).entrySet().stream()
                .map(department -> dynamicContainer(
                        department.getKey(), department.getValue().stream().flatMap(this::ways)));
    }

    private Stream<DynamicTest> ways(WalkedDiagram diagram) {
        return Arrays.stream(Way.values())
                .map(way ->
                        dynamicTest(diagram.code() + " " + way, () -> walker.walk(diagram, way, way == Way.STRAIGHT)));
    }

    private Stream<DynamicContainer> shapes() {
        return oneOfEachShape().stream()
                .map(diagram -> dynamicContainer(
                        diagram.shape(),
                        Stream.concat(
                                diagram.otherAnswers().stream()
                                        .map(other -> dynamicTest(
                                                String.join(" ", other),
                                                () -> walker.answer(diagram, other.get(0), other.get(1)))),
                                Stream.of(
                                        dynamicTest("timers", () -> walker.timers(diagram)),
                                        dynamicTest("papers never come", () -> walker.timeOver(diagram))))));
    }

    private Stream<DynamicTest> coverage() {
        return oneOfEachShape().stream()
                .map(diagram -> dynamicTest(diagram.shape(), () -> {
                    var coverage = new Coverage(db, List.of(diagram));
                    coverage.write(Path.of("target", "process-coverage-" + diagram.shape() + ".md"));
                    assertThat(coverage.whole().percent()).isGreaterThanOrEqualTo(95);
                }));
    }

    private static List<WalkedDiagram> oneOfEachShape() {
        return WalkedDiagram.firsts(SAMPLE, WalkedDiagram::shape);
    }
}
