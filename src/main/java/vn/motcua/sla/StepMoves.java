package vn.motcua.sla;

import static vn.motcua.sla.Stamps.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.CalendarScope;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.engine.FlowDates;
import vn.motcua.organization.UnitId;

/** The open steps of many dossiers, counted anew when a decision on working time came late. */
@Repository
class StepMoves {

    private final JdbcClient db;
    private final WorkingCalendar calendar;
    private final FlowDates flows;

    StepMoves(JdbcClient db, WorkingCalendar calendar, FlowDates flows) {
        this.db = db;
        this.calendar = calendar;
        this.flows = flows;
    }

    private record Step(
            String task,
            String dossier,
            String unit,
            String allotted,
            Instant openedAt,
            @Nullable Instant dueAt) {}

    /** @param stood when each dossier's clock stood, by its code; steps that stand now are left to go on by themselves */
    void recount(Map<String, List<Pause>> stood) {
        Map<String, StepTime> moved = new HashMap<>();
        for (var step : open(stood.keySet().toArray(String[]::new))) {
            var time = time(step, stood.getOrDefault(step.dossier(), List.of()));
            if (!time.dueAt().equals(step.dueAt())) {
                moved.put(step.task(), time);
            }
        }
        if (!moved.isEmpty()) {
            keep(moved);
            Map<String, Instant> dates = new HashMap<>();
            moved.forEach((task, time) -> dates.put(task, time.dueAt()));
            flows.moveTasks(dates);
        }
    }

    private StepTime time(Step step, List<Pause> stood) {
        var own = stood.stream()
                .filter(pause -> !pause.from().isBefore(step.openedAt()))
                .toList();
        var scope = CalendarScope.of(new UnitId(step.unit()));
        return StepTime.of(calendar, scope, step.allotted(), step.openedAt(), own);
    }

    private List<Step> open(String[] dossiers) {
        return db.sql("""
                        select task_id, dossier_code, unit, allotted, opened_at, due_at from step_clocks
                         where dossier_code = any(:dossiers::text[]) and closed_at is null and paused_since is null
                           and allotted is not null
                        """)
                .param("dossiers", dossiers)
                .query((row, number) -> step(row))
                .list();
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getString("task_id"),
                row.getString("dossier_code"),
                row.getString("unit"),
                row.getString("allotted"),
                row.getTimestamp("opened_at").toInstant(),
                instant(row.getTimestamp("due_at")));
    }

    /** The alarm goes to the first moment that could matter; the sweep finds the right one. */
    private void keep(Map<String, StepTime> moved) {
        var tasks = moved.keySet().toArray(String[]::new);
        var times = List.of(tasks).stream().map(moved::get).toList();
        db.sql("""
                        update step_clocks s
                           set due_at = m.due_at, warn_at = m.warn_at, next_at = m.warn_at, next_rung = null,
                               allotted_seconds = m.seconds
                          from unnest(:tasks::text[], :due::timestamptz[], :warn::timestamptz[], :seconds::int[])
                               as m (task_id, due_at, warn_at, seconds)
                         where s.task_id = m.task_id
                        """)
                .param("tasks", tasks)
                .param(
                        "due",
                        times.stream().map(time -> time.dueAt().toString()).toArray(String[]::new))
                .param(
                        "warn",
                        times.stream().map(time -> time.warnAt().toString()).toArray(String[]::new))
                .param("seconds", times.stream().map(StepTime::seconds).toArray(Integer[]::new))
                .update();
    }
}
