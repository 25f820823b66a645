package vn.motcua.sla;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CalendarScope;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.engine.FlowEvent;
import vn.motcua.engine.OpenTask;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.UnitId;

/** Writes the clock of every step, in the engine's transaction. */
@Component
class StepClockKeeper {

    /** Of a step that the diagram gives to nobody. */
    private static final UnitId NOBODY = new UnitId("unassigned");

    private final StepClockRows rows;
    private final WorkingCalendar calendar;
    private final Clock clock;

    StepClockKeeper(StepClockRows rows, WorkingCalendar calendar, Clock clock) {
        this.rows = rows;
        this.calendar = calendar;
        this.clock = clock;
    }

    @EventListener
    void on(FlowEvent.TaskOpened opened) {
        var task = opened.task();
        var unit = unit(task);
        var allotted = opened.allotted();
        var time = allotted == null
                ? null
                : StepTime.of(calendar, CalendarScope.of(unit), allotted, task.openedAt(), List.of());
        rows.open(task, unit.value(), time);
    }

    @EventListener
    void on(FlowEvent.TaskAssigned assigned) {
        rows.assign(assigned.task().id(), assigned.assignee());
    }

    @EventListener
    void on(FlowEvent.TaskCompleted completed) {
        close(completed.task(), "completed");
    }

    @EventListener
    void on(FlowEvent.TaskCancelled cancelled) {
        close(cancelled.task(), "cancelled");
    }

    private void close(OpenTask task, String outcome) {
        var now = clock.instant();
        var scope = CalendarScope.of(unit(task));
        var worked = calendar.workingTimeBetween(task.openedAt(), now, scope).toSeconds();
        if (rows.close(task, outcome, now, worked)) {
            var since = rows.one(task.id()).pausedSince();
            if (since != null) {
                rows.endPause(
                        task.id(),
                        calendar.workingTimeBetween(since, now, scope).toSeconds());
            }
        }
    }

    /** Whose time it is: the unit that may take the step. */
    private static UnitId unit(OpenTask task) {
        return task.candidateGroups().stream()
                .findFirst()
                .map(group -> CandidateGroup.parse(group).unit())
                .orElse(NOBODY);
    }
}
