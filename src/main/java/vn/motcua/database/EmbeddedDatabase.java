package vn.motcua.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Starts a real PostgreSQL from Maven artifacts when {@code SPRING_DATASOURCE_URL} names no other. It keeps what it
 * acknowledged (fsync stays on), survives a kill of the JVM and stops after everything that uses it has stopped.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class EmbeddedDatabase {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    /** The major version is in the name because the files of one cannot be read by another. */
    static final String FOLDER = "pg-17";

    @Bean
    FolderLock folderLock(DatabaseSettings settings) throws IOException {
        return new FolderLock(settings.folder());
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(DatabaseSettings settings, FolderLock held) throws IOException {
        Path folder = settings.folder().toAbsolutePath();
        Path rows = folder.resolve(FOLDER);
        new OrphanedServer(rows).stop();
        log.warn(
                "Embedded PostgreSQL under {}: for trials and demonstrations, not for production."
                        + " Set SPRING_DATASOURCE_URL to use a server of your own.",
                rows);
        return durable(EmbeddedPostgres.builder(), folder)
                .setDataDirectory(rows)
                .setCleanDataDirectory(false)
                .start();
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres server) {
        return new EmbeddedConnection(server.getJdbcUrl("postgres", "postgres"));
    }

    private static EmbeddedPostgres.Builder durable(EmbeddedPostgres.Builder builder, Path folder) {
        return builder
                // A cleaner of the system's temp folder would delete the binaries under a running server.
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                // The library's own hook would stop the server before the engine has written its last row.
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("jit", "off")
                .setServerConfig("max_connections", "60")
                .setLocaleConfig("locale", "C.UTF-8")
                .setPGStartupWait(Duration.ofSeconds(60));
    }

    private record EmbeddedConnection(String url) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return "postgres";
        }

        @Override
        public String getPassword() {
            return "postgres";
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
