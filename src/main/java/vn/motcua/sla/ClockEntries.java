package vn.motcua.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of all clocks and the deadlines derived from them. */
@Repository
class ClockEntries {

    private final JdbcClient jdbc;

    ClockEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ClockEntry> of(String dossier) {
        return jdbc.sql("""
                select kind, at, term, reason, until, actor from clock_entries where dossier_code = ? order by seq
                """).param(dossier).query((row, i) -> entry(row)).list();
    }

    /** Of many dossiers, each in the order of its entries. */
    Map<String, List<ClockEntry>> of(Collection<String> dossiers) {
        Map<String, List<ClockEntry>> clocks = new HashMap<>();
        jdbc.sql("""
                select dossier_code, kind, at, term, reason, until, actor from clock_entries
                 where dossier_code = any(:codes::text[]) order by dossier_code, seq
                """)
                .param("codes", dossiers.toArray(String[]::new))
                .query((row, i) -> clocks.computeIfAbsent(row.getString("dossier_code"), any -> new ArrayList<>())
                        .add(entry(row)))
                .list();
        return clocks;
    }

    void add(String dossier, int seq, ClockEntry entry) {
        jdbc.sql("""
                insert into clock_entries (dossier_code, seq, kind, at, term, reason, until, actor)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        dossier,
                        seq,
                        entry.kind().name(),
                        stamp(entry.at()),
                        entry.term(),
                        entry.reason(),
                        stamp(entry.until()),
                        entry.actor())
                .update();
    }

    void keep(String dossier, Deadline deadline) {
        jdbc.sql("""
                insert into deadlines (dossier_code, due_at, warn_at, paused, stopped_at) values (?, ?, ?, ?, ?)
                on conflict (dossier_code) do update set due_at = excluded.due_at, warn_at = excluded.warn_at,
                    paused = excluded.paused, stopped_at = excluded.stopped_at
                """)
                .params(
                        dossier,
                        stamp(deadline.dueAt()),
                        stamp(deadline.warnAt()),
                        deadline.paused(),
                        stamp(deadline.stoppedAt()))
                .update();
    }

    private static ClockEntry entry(ResultSet row) throws SQLException {
        return new ClockEntry(
                ClockEntry.Kind.valueOf(row.getString("kind")),
                row.getTimestamp("at").toInstant(),
                row.getString("term"),
                row.getString("reason"),
                instant(row.getTimestamp("until")),
                row.getString("actor"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }

    private static @Nullable Timestamp stamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
