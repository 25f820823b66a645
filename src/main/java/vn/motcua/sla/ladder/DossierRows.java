package vn.motcua.sla.ladder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organization.UnitId;

/** The clocks of dossiers as the ladder reads them, and its alarms in them. */
@Repository
class DossierRows {

    private static final String CLOCK = """
            select d.dossier_code, coalesce(d.unit, o.handled_by) as unit, d.warn_at, d.due_at,
                   (select count(*) from clock_entries e
                     where e.dossier_code = d.dossier_code and e.kind in ('EXTEND', 'RESTART')) as round,
                   exists (select from clock_entries e
                            where e.dossier_code = d.dossier_code and e.kind = 'EXTEND') as apologised
              from deadlines d left join dossiers o on o.code = d.dossier_code
             where d.dossier_code = :dossier
            """;

    private final JdbcClient jdbc;

    DossierRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> due(Instant now, int most) {
        return jdbc.sql("""
                        select d.dossier_code from deadlines d
                         where d.next_at <= :now and not d.paused and d.stopped_at is null
                           and not exists (select from rung_failures f
                                            where f.subject = 'dossier' and f.subject_id = d.dossier_code
                                              and f.retry_at > :now)
                         order by d.next_at, d.dossier_code limit :most
                        """)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** Holds the row until the transaction ends; empty when another node has it, or nothing is due any more. */
    Optional<DossierClock> lockDue(String dossier, Instant now) {
        return jdbc.sql(CLOCK + """
                           and d.next_at <= :now and not d.paused and d.stopped_at is null
                           for update of d skip locked
                        """)
                .param("dossier", dossier)
                .param("now", Timestamp.from(now))
                .query(DossierRows::clock)
                .optional();
    }

    /** Empty for a flow that no unit handles, such as one started by hand. */
    Optional<DossierClock> find(String dossier) {
        return jdbc.sql(CLOCK + " and coalesce(d.unit, o.handled_by) is not null")
                .param("dossier", dossier)
                .query(DossierRows::clock)
                .optional();
    }

    void setAlarm(String dossier, @Nullable String rung, @Nullable Instant at) {
        jdbc.sql("update deadlines set next_rung = ?, next_at = ? where dossier_code = ?")
                .params(rung, at == null ? null : Timestamp.from(at), dossier)
                .update();
    }

    /** An alarm at the first moment that could matter; the sweep finds the right one itself. */
    void resetAlarm(String dossier) {
        jdbc.sql("""
                        update deadlines
                           set next_rung = null,
                               next_at = case when paused or stopped_at is not null then null
                                              else coalesce(warn_at, due_at) end
                         where dossier_code = ?
                        """).param(dossier).update();
    }

    private static DossierClock clock(ResultSet row, int number) throws SQLException {
        return new DossierClock(
                row.getString("dossier_code"),
                new UnitId(row.getString("unit")),
                instant(row.getTimestamp("warn_at")),
                instant(row.getTimestamp("due_at")),
                row.getInt("round"),
                row.getBoolean("apologised"));
    }

    static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
