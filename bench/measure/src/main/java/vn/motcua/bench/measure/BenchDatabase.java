package vn.motcua.bench.measure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * One PostgreSQL 17 for all peers, each in a database of its own under a role of its own, set so that nothing but the
 * peers writes: no autovacuum, no timed checkpoint, no standby records.
 */
final class BenchDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private BenchDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static BenchDatabase start() throws IOException {
        return new BenchDatabase(EmbeddedPostgres.builder()
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.max", "20000")
                .setServerConfig("autovacuum", "off")
                .setServerConfig("checkpoint_timeout", "1d")
                .setServerConfig("max_wal_size", "20GB")
                .setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                // As the embedded server and docs/operations.md have it: compiling a query costs more than these queries.
                .setServerConfig("jit", "off")
                .setServerConfig("fsync", "off")
                .setServerConfig("max_connections", "100")
                .setLocaleConfig("locale", "C.UTF-8")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start());
    }

    /** Makes the peer's empty database, owned by the peer's own role, and tells its address. */
    String create(String peer) throws SQLException {
        try (Connection connection = open("postgres");
                Statement sql = connection.createStatement()) {
            sql.execute("create role %s login password '%s' in role pg_monitor".formatted(peer, peer));
            sql.execute("create database %s owner %s".formatted(peer, peer));
        }
        try (Connection connection = open(peer);
                Statement sql = connection.createStatement()) {
            sql.execute("alter schema public owner to " + peer);
            sql.execute("create extension if not exists unaccent");
            sql.execute("create extension if not exists pg_trgm");
        }
        try (Connection connection = open("postgres");
                Statement sql = connection.createStatement()) {
            sql.execute("create extension if not exists pg_stat_statements");
            sql.execute("create extension if not exists pg_walinspect");
        }
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), peer);
    }

    Connection open(String database) throws SQLException {
        return DriverManager.getConnection(postgres.getJdbcUrl("postgres", database));
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
