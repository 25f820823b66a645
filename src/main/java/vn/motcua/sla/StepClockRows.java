package vn.motcua.sla;

import static vn.motcua.sla.Stamps.instant;
import static vn.motcua.sla.Stamps.stamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.engine.OpenTask;

/** The table {@code step_clocks}: one insert when a step opens, one update when it closes, nothing is ever deleted. */
@Repository
class StepClockRows {

    private final JdbcClient jdbc;

    StepClockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(OpenTask task, String unit, @Nullable StepTime time) {
        jdbc.sql("""
                insert into step_clocks (task_id, dossier_code, process_key, step, name, unit, officer, allotted,
                    allotted_seconds, opened_at, warn_at, due_at, next_at)
                values (:task, :dossier, :process, :step, :name, :unit, :officer, :allotted,
                    :seconds, :opened, :warn, :due, :warn)
                """)
                .param("task", task.id())
                .param("dossier", task.businessKey())
                .param("process", task.processKey())
                .param("step", task.step())
                .param("name", task.name())
                .param("unit", unit)
                .param("officer", task.assignee())
                .param("allotted", time == null ? null : time.allotted())
                .param("seconds", time == null ? null : time.seconds())
                .param("opened", stamp(task.openedAt()))
                .param("warn", stamp(time == null ? null : time.warnAt()))
                .param("due", stamp(task.dueAt()))
                .update();
    }

    void assign(String task, @Nullable String officer) {
        jdbc.sql("update step_clocks set officer = ? where task_id = ?")
                .params(officer, task)
                .update();
    }

    /** Closes the step. True when it stood still at that moment, so that {@link #endPause} must correct it. */
    boolean close(OpenTask task, String outcome, Instant at, long worked) {
        return jdbc.sql("""
                update step_clocks
                   set closed_at = :at, outcome = :outcome, officer = coalesce(:officer, officer),
                       spent_seconds = greatest(0, :worked - paused_seconds),
                       late_seconds = case when allotted_seconds is not null
                           then greatest(0, :worked - paused_seconds - allotted_seconds) end,
                       next_rung = null, next_at = null
                 where task_id = :task and closed_at is null
                returning paused_since is not null
                """)
                .param("at", stamp(at))
                .param("outcome", outcome)
                .param("officer", task.assignee())
                .param("worked", worked)
                .param("task", task.id())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    List<StepClock> of(String dossier) {
        return jdbc.sql("select * from step_clocks where dossier_code = ? order by opened_at, task_id")
                .param(dossier)
                .query((row, i) -> step(row))
                .list();
    }

    StepClock one(String task) {
        return jdbc.sql("select * from step_clocks where task_id = ?")
                .param(task)
                .query((row, i) -> step(row))
                .single();
    }

    void pause(String task, Instant since) {
        jdbc.sql("""
                update step_clocks set paused_since = ?, due_at = null, warn_at = null, next_at = null, next_rung = null
                 where task_id = ?
                """).params(stamp(since), task).update();
    }

    /** It stands, late as it is: its date stays. */
    void stand(String task, Instant since) {
        jdbc.sql("update step_clocks set paused_since = ? where task_id = ?")
                .params(stamp(since), task)
                .update();
    }

    void resume(String task, long stood, @Nullable Instant dueAt, @Nullable Instant warnAt) {
        jdbc.sql("""
                update step_clocks
                   set paused_since = null, paused_seconds = paused_seconds + :stood, due_at = :due, warn_at = :warn,
                       next_at = :warn, next_rung = null
                 where task_id = :task
                """)
                .param("stood", stood)
                .param("due", stamp(dueAt))
                .param("warn", stamp(warnAt))
                .param("task", task)
                .update();
    }

    /** A step was closed while it stood: the pause that was still open counts out of it too. */
    void endPause(String task, long stood) {
        jdbc.sql("""
                update step_clocks
                   set paused_since = null, paused_seconds = paused_seconds + :stood,
                       spent_seconds = greatest(0, spent_seconds - :stood),
                       late_seconds = case when allotted_seconds is not null
                           then greatest(0, spent_seconds - :stood - allotted_seconds) end
                 where task_id = :task
                """).param("stood", stood).param("task", task).update();
    }

    private static StepClock step(ResultSet row) throws SQLException {
        return new StepClock(
                row.getString("task_id"),
                row.getString("step"),
                row.getString("name"),
                row.getString("unit"),
                row.getString("officer"),
                row.getString("allotted"),
                row.getTimestamp("opened_at").toInstant(),
                instant(row.getTimestamp("due_at")),
                instant(row.getTimestamp("closed_at")),
                row.getString("outcome"),
                row.getObject("spent_seconds", Integer.class),
                row.getObject("late_seconds", Integer.class),
                instant(row.getTimestamp("paused_since")));
    }
}
