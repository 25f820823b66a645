package vn.motcua.sla;

import static vn.motcua.sla.Stamps.instant;
import static vn.motcua.sla.Stamps.stamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.CalendarScope;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organization.UnitId;

/** The side clocks of all dossiers, in the caller's transaction. */
@Component
@Transactional
public class Duties {

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;

    Duties(JdbcClient jdbc, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    public void open(String dossier, Duty.Kind kind, UnitId unit, Instant from, Instant dueAt) {
        jdbc.sql("""
                insert into duties (dossier_code, kind, seq, unit, started_at, due_at, next_at)
                select :dossier, :kind, 1 + count(*), :unit, :from, :due, :due
                  from duties where dossier_code = :dossier and kind = :kind
                """)
                .param("dossier", dossier)
                .param("kind", kind.word())
                .param("unit", unit.value())
                .param("from", stamp(from))
                .param("due", stamp(dueAt))
                .update();
    }

    /** Ends those of these kinds that are open, if any. */
    public void end(String dossier, Instant at, Duty.Kind... kinds) {
        var wanted = List.of(kinds);
        for (var duty : of(dossier)) {
            if (duty.endedAt() == null && wanted.contains(duty.kind())) {
                end(dossier, duty, at);
            }
        }
    }

    @Transactional(readOnly = true)
    public List<Duty> of(String dossier) {
        return jdbc.sql("select * from duties where dossier_code = ? order by started_at, kind, seq")
                .param(dossier)
                .query((row, i) -> duty(row))
                .list();
    }

    /** Working time beyond its due moment: of an ended one what was, of an open one what is by now. */
    public long lateSeconds(Duty duty, Instant now) {
        return duty.lateSeconds() == null ? late(duty, now) : duty.lateSeconds();
    }

    private void end(String dossier, Duty duty, Instant at) {
        jdbc.sql("""
                update duties set ended_at = ?, late_seconds = ?, next_rung = null, next_at = null
                 where dossier_code = ? and kind = ? and seq = ?
                """)
                .params(stamp(at), late(duty, at), dossier, duty.kind().word(), duty.seq())
                .update();
    }

    private long late(Duty duty, Instant at) {
        return at.isAfter(duty.dueAt())
                ? calendar.workingTimeBetween(duty.dueAt(), at, CalendarScope.of(new UnitId(duty.unit())))
                        .toSeconds()
                : 0;
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                Duty.Kind.of(row.getString("kind")),
                row.getInt("seq"),
                row.getString("unit"),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                instant(row.getTimestamp("ended_at")),
                row.getObject("late_seconds", Integer.class));
    }
}
