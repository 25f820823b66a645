package vn.motcua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseTests {

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    private static EmbeddedPostgres started(FolderLock lock) throws IOException {
        return new EmbeddedDatabase().embeddedPostgres(new DatabaseSettings(folder), lock);
    }

    private static JdbcClient client(EmbeddedPostgres server) {
        return JdbcClient.create(server.getPostgresDatabase());
    }

    @Test
    void keepsItsRowsOverAnOrphanAndARestart() throws Exception {
        try (FolderLock lock = new FolderLock(folder)) {
            EmbeddedPostgres leftBehind = started(lock);
            client(leftBehind).sql("create table kept (word text)").update();
            client(leftBehind).sql("insert into kept values ('giữ')").update();
            assertThat(new OrphanedServer(folder.resolve(EmbeddedDatabase.FOLDER)).running()).isPresent();

            try (EmbeddedPostgres next = started(lock)) {
                assertThat(client(next).sql("select word from kept").query(String.class).single())
                        .isEqualTo("giữ");
                for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                    assertThat(client(next).sql("show " + setting).query(String.class).single())
                            .isEqualTo("on");
                }
                assertThat(client(next).sql("show jit").query(String.class).single()).isEqualTo("off");
            }
            assertThat(new OrphanedServer(folder.resolve(EmbeddedDatabase.FOLDER)).running()).isEmpty();
        }
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
        Files.writeString(rows.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n/rows\n");
        assertThat(new OrphanedServer(rows).running()).isEmpty();
        Files.writeString(rows.resolve("postmaster.pid"), "not a number\n");
        assertThat(new OrphanedServer(rows).running()).isEmpty();
        Files.delete(rows.resolve("postmaster.pid"));
        assertThat(new OrphanedServer(rows).running()).isEmpty();
    }
}
