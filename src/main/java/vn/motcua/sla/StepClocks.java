package vn.motcua.sla;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CalendarScope;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.engine.Tasks;
import vn.motcua.organization.UnitId;

/** The clocks of the steps of all dossiers. They stand with the dossier's clock and go on with it. */
@Component
public class StepClocks {

    private final StepClockRows rows;
    private final WorkingCalendar calendar;
    private final Tasks tasks;

    StepClocks(StepClockRows rows, WorkingCalendar calendar, Tasks tasks) {
        this.rows = rows;
        this.calendar = calendar;
        this.tasks = tasks;
    }

    /** Every step that was ever opened for a dossier, oldest first. */
    public List<StepClock> of(String dossier) {
        return rows.of(dossier);
    }

    /** When a step is due that opens at {@code opened} in a unit, or in no known one. */
    public Instant dueAt(String allotted, @Nullable UnitId unit, Instant opened) {
        return StepTime.of(calendar, scope(unit), allotted, opened, List.of()).dueAt();
    }

    /** Working time beyond the allotted: of a closed step what was, of an open one what is by now. */
    public long lateSeconds(StepClock step, Instant now) {
        if (step.lateSeconds() != null) {
            return step.lateSeconds();
        }
        var due = step.dueAt();
        var until = step.pausedSince() == null ? now : step.pausedSince();
        return step.isOpen() && due != null && due.isBefore(until)
                ? calendar.workingTimeBetween(due, until, scope(new UnitId(step.unit())))
                        .toSeconds()
                : 0;
    }

    /** The open timed steps stand still; a step whose time was up before stays late, but is charged no more. */
    void pause(String dossier, Instant at, PauseCause cause) {
        for (var step : rows.of(dossier)) {
            var due = step.dueAt();
            if (!step.isOpen() || due == null || step.pausedSince() != null || cause.isWorkOf(step.step())) {
                continue;
            }
            if (due.isAfter(at)) {
                rows.pause(step.taskId(), at);
                tasks.moveDue(step.taskId(), null);
            } else {
                rows.stand(step.taskId(), at);
            }
        }
    }

    /** The steps that stood go on; {@code pauses} are all of the dossier's that are over. */
    void resume(String dossier, Instant at, List<Pause> pauses) {
        for (var step : rows.of(dossier)) {
            if (step.isOpen() && step.pausedSince() != null && step.allotted() != null) {
                goOn(step, step.allotted(), step.pausedSince(), at, pauses);
            }
        }
    }

    private void goOn(StepClock step, String allotted, Instant since, Instant at, List<Pause> pauses) {
        var scope = scope(new UnitId(step.unit()));
        var own = pauses.stream()
                .filter(pause -> !pause.from().isBefore(step.openedAt()))
                .toList();
        var time = StepTime.of(calendar, scope, allotted, step.openedAt(), own);
        rows.resume(
                step.taskId(), calendar.workingTimeBetween(since, at, scope).toSeconds(), time.dueAt(), time.warnAt());
        tasks.moveDue(step.taskId(), time.dueAt());
    }

    private static CalendarScope scope(@Nullable UnitId unit) {
        return unit == null ? CalendarScope.PROVINCE : CalendarScope.of(unit);
    }
}
