package vn.motcua.bench.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a number of dossiers cost the database, by the name of the count. */
record Counts(int dossiers, Map<String, Long> totals) {

    private static final String STATEMENTS =
            """
            select coalesce(sum(calls), 0) as all_calls,
                   coalesce(sum(calls) filter (where query ~* '^\\s*(select|with\\M(?!.*\\m(insert|update|delete)\\M))'), 0)
            from pg_stat_statements s join pg_roles r on r.oid = s.userid
            where r.rolname = ? and query !~* '^\\s*(begin|commit|rollback|set|show|savepoint|release)\\M'
            """;

    private static final String LOG =
            """
            select coalesce(sum(count) filter (where name ~ '^Btree/(INSERT_LEAF|INSERT_POST|SPLIT_L|SPLIT_R)'), 0),
                   coalesce(sum(count) filter (where name ~ '^Transaction/COMMIT'), 0),
                   coalesce(sum(fpi_size), 0)::bigint, pg_wal_lsn_diff(?::pg_lsn, ?::pg_lsn)::bigint
            from (select "resource_manager/record_type" as name, count, fpi_size
                  from pg_get_wal_stats(?::pg_lsn, ?::pg_lsn, true)) record
            """;

    static Counts between(BenchDatabase database, String peer, int dossiers, Snapshot start, Snapshot end)
            throws SQLException {
        Map<String, Long> totals = new LinkedHashMap<>();
        try (Connection connection = database.open("postgres")) {
            countStatements(connection, peer, totals);
            totals.put("rows written", rows(end) - rows(start));
            totals.put("  inserted", end.inserted() - start.inserted());
            totals.put("  updated", end.updated() - start.updated());
            totals.put("  deleted", end.deleted() - start.deleted());
            countLog(connection, start, end, totals);
            totals.put("  rows x indexes", end.derivedIndexEntries() - start.derivedIndexEntries());
            totals.put("  read-only too", end.transactions() - start.transactions());
        }
        return new Counts(dossiers, totals);
    }

    double perDossier(String name) {
        return (double) totals.getOrDefault(name, 0L) / dossiers;
    }

    private static long rows(Snapshot at) {
        return at.inserted() + at.updated() + at.deleted();
    }

    private static void countStatements(Connection connection, String peer, Map<String, Long> totals)
            throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(STATEMENTS)) {
            sql.setString(1, peer);
            try (ResultSet row = sql.executeQuery()) {
                row.next();
                totals.put("statements", row.getLong(1));
                totals.put("  reading", row.getLong(2));
                totals.put("  writing", row.getLong(1) - row.getLong(2));
            }
        }
    }

    private static void countLog(Connection connection, Snapshot start, Snapshot end, Map<String, Long> totals)
            throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(LOG)) {
            sql.setString(1, end.lsn());
            sql.setString(2, start.lsn());
            sql.setString(3, start.lsn());
            sql.setString(4, end.lsn());
            try (ResultSet row = sql.executeQuery()) {
                row.next();
                totals.put("index entries", row.getLong(1));
                totals.put("commits", row.getLong(2));
                totals.put("WAL bytes", row.getLong(4));
                totals.put("  full pages", row.getLong(3));
            }
        }
    }
}
