package vn.motcua.sla.ladder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organization.UnitId;
import vn.motcua.sla.Rung;
import vn.motcua.sla.Rungs;
import vn.motcua.sla.Told;

/** Watches the side clocks: the first answer, the transfer, the applicant's papers. */
@Component
@Order(4)
class DutyWatch implements Watch {

    private record Duty(String id, String dossier, String kind, UnitId unit, Instant dueAt) {}

    private static final String ID = "u.dossier_code || '/' || u.kind || '/' || u.seq";

    private final JdbcClient jdbc;
    private final Levels levels;
    private final Rungs rungs;

    DutyWatch(JdbcClient jdbc, Levels levels, Rungs rungs) {
        this.jdbc = jdbc;
        this.levels = levels;
        this.rungs = rungs;
    }

    @Override
    public Rung.Subject subject() {
        return Rung.Subject.DUTY;
    }

    @Override
    public List<String> due(Instant now, int most) {
        return jdbc.sql("""
                        select %1$s from duties u
                         where u.next_at <= :now and u.ended_at is null
                           and not exists (select from rung_failures f where f.subject = 'duty'
                                            and f.subject_id = %1$s and f.retry_at > :now)
                         order by u.next_at, 1 limit :most
                        """.formatted(ID))
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(String.class)
                .list();
    }

    @Override
    public int climb(String id, Instant now, Ladder ladder) {
        var parts = id.split("/");
        return jdbc.sql("""
                        select * from duties u
                         where u.dossier_code = ? and u.kind = ? and u.seq = ? and u.next_at <= ? and u.ended_at is null
                           for update skip locked
                        """)
                .params(parts[0], parts[1], Integer.valueOf(parts[2]), Timestamp.from(now))
                .query((row, i) -> duty(id, row))
                .optional()
                .map(duty -> climb(duty, now, ladder))
                .orElse(-1);
    }

    private int climb(Duty duty, Instant now, Ladder ladder) {
        var due = !duty.dueAt().isAfter(now);
        var fired = due && rungs.reach(rung(duty), told(duty, ladder)) ? 1 : 0;
        var parts = duty.id().split("/");
        jdbc.sql("update duties set next_rung = ?, next_at = ? where dossier_code = ? and kind = ? and seq = ?")
                .params(
                        due ? null : "due",
                        due ? null : Timestamp.from(duty.dueAt()),
                        parts[0],
                        parts[1],
                        Integer.valueOf(parts[2]))
                .update();
        return fired;
    }

    private static Rung rung(Duty duty) {
        return new Rung(
                Rung.Subject.DUTY,
                duty.id(),
                0,
                "due",
                duty.kind(),
                2,
                duty.dossier(),
                duty.dueAt(),
                duty.unit().value(),
                null);
    }

    private List<Told> told(Duty duty, Ladder ladder) {
        var telling = ladder.telling("due", duty.kind(), levels.of(duty.unit()), false);
        return new Place(duty.unit(), null, null, null).told(telling);
    }

    private static Duty duty(String id, ResultSet row) throws SQLException {
        return new Duty(
                id,
                row.getString("dossier_code"),
                row.getString("kind"),
                new UnitId(row.getString("unit")),
                row.getTimestamp("due_at").toInstant());
    }
}
