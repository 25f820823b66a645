package vn.motcua.bench.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * PostgreSQL's counters for one peer's database at one moment. What the measuring itself costs stays outside the
 * window: at its start the database is asked before the position in the log is taken, at its end after.
 */
record Snapshot(long inserted, long updated, long deleted, long derivedIndexEntries, long transactions, String lsn) {

    /** An idle session hands its counters over after ten seconds at the latest (PGSTAT_IDLE_INTERVAL). */
    private static final long IDLE_SESSION_REPORTS_MILLIS = 11_000;

    static Snapshot atStart(BenchDatabase database, String peer) throws SQLException, InterruptedException {
        Thread.sleep(IDLE_SESSION_REPORTS_MILLIS);
        long[] rows = rows(database, peer);
        Thread.sleep(1_500);
        try (Connection connection = database.open("postgres");
                Statement sql = connection.createStatement()) {
            sql.execute("select pg_stat_statements_reset()");
            return of(rows, transactions(connection, peer), lsn(connection));
        }
    }

    static Snapshot atEnd(BenchDatabase database, String peer) throws SQLException, InterruptedException {
        long transactions;
        String lsn;
        try (Connection connection = database.open("postgres")) {
            lsn = lsn(connection);
            Thread.sleep(IDLE_SESSION_REPORTS_MILLIS);
            transactions = transactions(connection, peer);
        }
        return of(rows(database, peer), transactions, lsn);
    }

    private static Snapshot of(long[] rows, long transactions, String lsn) {
        return new Snapshot(rows[0], rows[1], rows[2], rows[3], transactions, lsn);
    }

    private static long[] rows(BenchDatabase database, String peer) throws SQLException {
        String sum =
                """
                select sum(n_tup_ins), sum(n_tup_upd), sum(n_tup_del),
                       sum((n_tup_ins + n_tup_upd - n_tup_hot_upd)
                           * (select count(*) from pg_index i where i.indrelid = t.relid))
                from pg_stat_user_tables t
                """;
        try (Connection connection = database.open(peer);
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(sum)) {
            row.next();
            return new long[] {row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)};
        }
    }

    private static long transactions(Connection connection, String peer) throws SQLException {
        try (PreparedStatement sql =
                connection.prepareStatement("select xact_commit from pg_stat_database where datname = ?")) {
            sql.setString(1, peer);
            try (ResultSet row = sql.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static String lsn(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select pg_current_wal_insert_lsn()::text")) {
            row.next();
            return row.getString(1);
        }
    }
}
