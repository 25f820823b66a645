package vn.motcua.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.MotCuaTest;

/**
 * Walks every procedure through every way, its timers and the papers that never come, a department at a time: {@code mvn
 * verify -Pall-procedures}.
 */
@MotCuaTest
@Tag("all-procedures")
@TestPropertySource(properties = "motcua.engine.deploy=**")
class AllWalkTests {

    /** As many officers as processors, each at a dossier of its own. */
    private static final int OFFICERS = Runtime.getRuntime().availableProcessors();

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient db;

    @TestFactory
    Stream<DynamicTest> walksEveryProcedureOfADepartment() {
        var all = WalkedDiagram.all();
        assertThat(all).isNotEmpty();
        var departments = WalkedDiagram.byDepartment(all).entrySet().stream()
                .map(department ->
                        dynamicTest(department.getKey(), () -> walk(department.getKey(), department.getValue())));
        var report = dynamicTest("coverage", () -> {
            var coverage = new Coverage(db, all);
            coverage.write(Path.of("target", "process-coverage.md"));
            assertThat(coverage.whole().percent()).isGreaterThanOrEqualTo(80);
        });
        return Stream.concat(departments, Stream.of(report));
    }

    private void walk(String department, List<WalkedDiagram> diagrams) throws InterruptedException {
        var began = System.nanoTime();
        Collection<String> failures = new ConcurrentLinkedQueue<>();
        var officers = Executors.newFixedThreadPool(OFFICERS);
        diagrams.forEach(diagram -> officers.execute(() -> walk(diagram, failures)));
        officers.shutdown();
        assertThat(officers.awaitTermination(1, TimeUnit.HOURS)).isTrue();
        System.out.printf(
                "%-40s %4d procedures %5d s %d failures%n",
                department,
                diagrams.size(),
                Duration.ofNanos(System.nanoTime() - began).toSeconds(),
                failures.size());
        assertThat(failures).isEmpty();
    }

    private void walk(WalkedDiagram diagram, Collection<String> failures) {
        var walker = new Walker(application);
        for (var way : Way.values()) {
            noting(failures, diagram, way.name(), () -> walker.walk(diagram, way, way == Way.STRAIGHT));
        }
        noting(failures, diagram, "timers", () -> walker.timers(diagram));
        noting(failures, diagram, "papers never come", () -> walker.timeOver(diagram));
    }

    private static void noting(Collection<String> failures, WalkedDiagram diagram, String way, Runnable walk) {
        try {
            walk.run();
        } catch (RuntimeException | AssertionError failed) {
            failures.add("%s (%s) %s: %s".formatted(diagram.code(), diagram.shape(), way, failed.getMessage()));
        }
    }
}
