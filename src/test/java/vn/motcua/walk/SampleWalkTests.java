package vn.motcua.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient db;

    @TestFactory
    Stream<DynamicContainer> walksASampleOfEveryDepartment() {
        assertThat(SAMPLE).isNotEmpty();
        var walker = new Walker(application);
        return WalkedDiagram.byDepartment(SAMPLE).entrySet().stream()
                .map(department -> dynamicContainer(
                        department.getKey(),
                        department.getValue().stream().flatMap(diagram -> Arrays.stream(Way.values())
                                .map(way -> dynamicTest(
                                        diagram.code() + " " + way,
                                        () -> walker.walk(diagram, way, way == Way.STRAIGHT))))));
    }

    @TestFactory
    Stream<DynamicTest> walksEveryAnswerAndTimerOfEveryShape() {
        var walker = new Walker(application);
        return oneOfEachShape().stream()
                .flatMap(diagram -> Stream.concat(
                        diagram.otherAnswers().stream()
                                .map(other -> dynamicTest(
                                        diagram.shape() + " " + String.join(" ", other),
                                        () -> walker.answer(diagram, other.get(0), other.get(1)))),
                        Stream.of(
                                dynamicTest(diagram.shape() + " timers", () -> walker.timers(diagram)),
                                dynamicTest(diagram.shape() + " time over", () -> walker.timeOver(diagram)))));
    }

    @TestFactory
    Stream<DynamicTest> passesNearlyAllOfEveryShape() {
        return oneOfEachShape().stream()
                .map(diagram -> dynamicTest(diagram.shape(), () -> {
                    var coverage = new Coverage(db, List.of(diagram));
                    coverage.write(Path.of("target", "process-coverage-" + diagram.shape() + ".md"));
                    assertThat(coverage.whole().percent()).isGreaterThanOrEqualTo(90);
                }));
    }

    private static List<WalkedDiagram> oneOfEachShape() {
        Map<String, WalkedDiagram> shapes = new LinkedHashMap<>();
        SAMPLE.forEach(diagram -> shapes.putIfAbsent(diagram.shape(), diagram));
        return List.copyOf(shapes.values());
    }
}
