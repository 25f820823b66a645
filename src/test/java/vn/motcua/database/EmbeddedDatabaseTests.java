package vn.motcua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseTests {

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    private static EmbeddedPostgres started(Path folder, FolderLock lock) throws IOException {
        return new EmbeddedDatabase().embeddedPostgres(new DatabaseSettings(folder), lock);
    }

    private static JdbcClient client(EmbeddedPostgres server) {
        return JdbcClient.create(server.getPostgresDatabase());
    }

    /** A whole JVM of its own, which starts the server, writes a row and is gone without a word. */
    static final class KilledRun {

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            JdbcClient db = client(started(folder, new FolderLock(folder)));
            db.sql("create table kept (word text)").update();
            db.sql("insert into kept values ('giữ')").update();
            Runtime.getRuntime().halt(9);
        }
    }

    private static int killedRun() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("killed-run.log").toFile())
                .start()
                .waitFor();
    }

    @Test
    void keepsItsRowsWhenTheJvmWasKilled() throws Exception {
        OrphanedServer orphan = new OrphanedServer(folder.resolve(EmbeddedDatabase.FOLDER));
        assertThat(killedRun()).isEqualTo(9);
        assertThat(orphan.running()).isPresent();

        try (FolderLock lock = new FolderLock(folder);
                EmbeddedPostgres next = started(folder, lock)) {
            JdbcClient db = client(next);
            assertThat(db.sql("select word from kept").query(String.class).single())
                    .isEqualTo("giữ");
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(db.sql("show " + setting).query(String.class).single())
                        .isEqualTo("on");
            }
            assertThat(db.sql("show jit").query(String.class).single()).isEqualTo("off");
        }
        assertThat(orphan.running()).isEmpty();
    }

    @Test
    void refusesAFolderInUse(@TempDir Path shared) throws IOException {
        try (FolderLock first = new FolderLock(shared)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> new FolderLock(shared))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("motcua.database.folder");
        }
        new FolderLock(shared).close();
    }

    @Test
    void leavesALaterProcessOfTheSameNumberAlone(@TempDir Path rows) throws IOException {
        Files.writeString(
                rows.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n/rows\n");
        assertThat(new OrphanedServer(rows).running()).isEmpty();
        Files.writeString(rows.resolve("postmaster.pid"), "not a number\n");
        assertThat(new OrphanedServer(rows).running()).isEmpty();
        Files.delete(rows.resolve("postmaster.pid"));
        assertThat(new OrphanedServer(rows).running()).isEmpty();
    }
}
