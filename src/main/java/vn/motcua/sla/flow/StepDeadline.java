package vn.motcua.sla.flow;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.engine.AllottedTime;
import vn.motcua.engine.StepGroup;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.UnitId;
import vn.motcua.sla.StepClocks;

/** When a step is due: its allotted working time from now on. Diagrams ask by {@code ${stepDeadline.of(task)}}. */
@Component("stepDeadline")
class StepDeadline {

    private final StepClocks steps;
    private final Clock clock;

    StepDeadline(StepClocks steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** Null for a step that is not timed. */
    public @Nullable Date of(DelegateTask task) {
        var allotted = AllottedTime.of(task);
        return allotted == null ? null : Date.from(steps.dueAt(allotted, unit(task), clock.instant()));
    }

    private static @Nullable UnitId unit(DelegateTask task) {
        var group = StepGroup.of(task);
        return group == null ? null : CandidateGroup.parse(group).unit();
    }
}
