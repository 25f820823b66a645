package vn.motcua.sla.flow;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.engine.AllottedTime;

/** When a step is due: its allotted working time from now on. Diagrams ask by {@code ${stepDeadline.of(task)}}. */
@Component("stepDeadline")
class StepDeadline {

    private final WorkingCalendar calendar;
    private final Clock clock;

    StepDeadline(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Null for a step that is not timed. */
    public @Nullable Date of(DelegateTask task) {
        var allotted = AllottedTime.of(task);
        return allotted == null
                ? null
                : Date.from(
                        calendar.due(clock.instant(), LegalTerm.parse(allotted)).at());
    }
}
