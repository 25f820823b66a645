package vn.motcua.sla.ladder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organization.UnitId;

/** The clocks of steps as the ladder reads them, and its alarms in them. */
@Repository
class StepRows {

    /** A step closed late longer ago than this is history, not something to ask about. */
    private static final Duration RECENT = Duration.ofDays(30);

    private static final String NOT_FAILING = """
             and not exists (select from rung_failures f
                              where f.subject = 'step' and f.subject_id = s.task_id and f.retry_at > :now)
            """;

    /** A step that closed late and that nobody has been asked to explain. */
    private static final String CLOSED_LATE = """
             and s.outcome = 'completed' and s.late_seconds > 0 and s.closed_at > :since
             and not exists (select from rungs r where r.subject = 'step' and r.subject_id = s.task_id
                                                   and r.rung = 'closed-late')
            """;

    private static final String CLOCK = """
            select s.*, coalesce(i.assignee, s.officer) as holder, i.candidate_groups[1] as candidate_group,
                   coalesce(s.due_at, s.closed_at) as late_from
              from step_clocks s left join inbox i on i.task_id = s.task_id
             where s.task_id = :task
            """;

    private static final String PAUSED =
            "exists (select from deadlines d where d.dossier_code = s.dossier_code and d.paused)";

    private final JdbcClient jdbc;

    StepRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> due(Instant now, int most) {
        return ids(
                "s.next_at <= :now and s.closed_at is null and not " + PAUSED + NOT_FAILING
                        + " order by s.next_at, s.task_id",
                now,
                most);
    }

    List<String> closedLate(Instant now, int most) {
        return ids("true" + CLOSED_LATE + NOT_FAILING + " order by s.closed_at, s.task_id", now, most);
    }

    /** Holds the row; empty when another node has it, or nothing is due any more. */
    Optional<WatchedStep> lockDue(String task, Instant now) {
        return lock(" and s.next_at <= :now and s.closed_at is null and not " + PAUSED, task, now);
    }

    Optional<WatchedStep> lockClosedLate(String task, Instant now) {
        return lock(CLOSED_LATE, task, now);
    }

    /** Whether anybody was asked to explain this step. */
    boolean isExplained(String task) {
        return jdbc.sql("""
                        select exists (select from escalations
                                        where subject = 'step' and subject_id = ? and demand = 'explanation')
                        """).param(task).query(Boolean.class).single();
    }

    void setAlarm(String task, @Nullable String rung, @Nullable Instant at) {
        jdbc.sql("update step_clocks set next_rung = ?, next_at = ? where task_id = ?")
                .params(rung, at == null ? null : Timestamp.from(at), task)
                .update();
    }

    private List<String> ids(String condition, Instant now, int most) {
        return jdbc.sql("select s.task_id from step_clocks s where " + condition + " limit :most")
                .param("now", Timestamp.from(now))
                .param("since", Timestamp.from(now.minus(RECENT)))
                .param("most", most)
                .query(String.class)
                .list();
    }

    private Optional<WatchedStep> lock(String condition, String task, Instant now) {
        return jdbc.sql(CLOCK + condition + " for update of s skip locked")
                .param("task", task)
                .param("now", Timestamp.from(now))
                .param("since", Timestamp.from(now.minus(RECENT)))
                .query(StepRows::clock)
                .optional();
    }

    private static WatchedStep clock(ResultSet row, int number) throws SQLException {
        return new WatchedStep(
                row.getString("task_id"),
                row.getString("dossier_code"),
                row.getString("step"),
                row.getString("name"),
                new UnitId(row.getString("unit")),
                row.getString("holder"),
                row.getString("candidate_group"),
                DossierRows.instant(row.getTimestamp("warn_at")),
                DossierRows.instant(row.getTimestamp("late_from")));
    }
}
