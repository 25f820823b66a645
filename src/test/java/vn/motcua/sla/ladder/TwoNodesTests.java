package vn.motcua.sla.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.motcua.TestDatabase;

/** Two nodes in processes of their own sweep one database, and one of them is killed in the middle. */
class TwoNodesTests {

    private static final int DOSSIERS = 1500;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final String address = TestDatabase.fresh();
    private final JdbcClient db = JdbcClient.create(new DriverManagerDataSource(address, "postgres", "postgres"));
    private final List<Process> nodes = new ArrayList<>();
    private final List<Path> logs = new ArrayList<>();

    @AfterEach
    void stopThem() throws InterruptedException {
        for (var node : nodes) {
            node.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void reachEveryRungOnceThoughOneIsKilled() throws IOException, InterruptedException {
        var first = node("first");
        node("second");
        await(this::areReady);
        lateDossiers();

        await(() -> count("select count(*) from rungs") > DOSSIERS / 5);
        first.destroyForcibly().waitFor();
        assertThat(count("select count(*) from rungs"))
                .as("it was killed in the middle")
                .isLessThan(2 * DOSSIERS);
        await(() -> count("select count(*) from rungs") >= 2 * DOSSIERS);

        assertThat(count("select count(*) from deadlines where next_at <= now()"))
                .isZero();
        assertThat(count("""
                        select count(*) from (select dossier_code, rung from rungs group by 1, 2 having count(*) <> 1) twice
                        """)).isZero();
        assertThat(count("""
                        select count(*) from (select dossier_code, kind, told_group, demand from escalations
                                               group by 1, 2, 3, 4 having count(*) <> 1) twice
                        """)).isZero();
        assertThat(count("select count(*) from escalations")).isEqualTo(3 * DOSSIERS);
        assertThat(count("select count(*) from rung_failures")).isZero();
    }

    /** Each node's log says so; that they begin together on an empty database is part of what is shown. */
    private boolean areReady() {
        return logs.stream().allMatch(TwoNodesTests::saysReady);
    }

    private static boolean saysReady(Path log) {
        try {
            return Files.readString(log).contains("is ready: http");
        } catch (IOException notYet) {
            return false;
        }
    }

    private void lateDossiers() {
        var due = Instant.now(java.time.Clock.systemUTC()).minus(Duration.ofMinutes(30));
        db.sql("""
                        insert into deadlines (dossier_code, due_at, warn_at, paused, unit, next_at)
                        select 'H05.15-991231-' || lpad(n::text, 5, '0'), :due::timestamptz,
                               :due::timestamptz - interval '1 day', false, 'tu-phap', :due::timestamptz - interval '1 day'
                          from generate_series(1, :dossiers) n
                        """).param("due", due.toString()).param("dossiers", DOSSIERS).update();
    }

    private Process node(String name) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var url = address + (address.contains("?") ? "&" : "?") + "ApplicationName=node%20" + name;
        var log = Path.of("target", "node-" + name + ".log");
        Files.deleteIfExists(log);
        var started = new ProcessBuilder(
                        java,
                        "-Xmx400m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        "vn.motcua.MotCuaApplication",
                        "--server.port=0",
                        "--motcua.demo.anywhere=true",
                        "--motcua.engine.deploy=shared/*,decisions/*",
                        "--motcua.ladder.interval=200ms",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        logs.add(log);
        nodes.add(started);
        return started;
    }

    /** Each entry once: the catalogue refuses a procedure that is there twice. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private long count(String question) {
        return db.sql(question).query(Long.class).single();
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (!holds(condition)) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** Tables that are not there yet are no answer. */
    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (org.springframework.dao.DataAccessException notYet) {
            return false;
        }
    }
}
