package vn.motcua.sla.ladder;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.sla.Rung;
import vn.motcua.sla.Rungs;
import vn.motcua.sla.Told;

/** Demands an explanation for steps that were done, but late; once, unless one was demanded while they were open. */
@Component
@Order(3)
class ClosedLateWatch implements Watch {

    private final StepRows rows;
    private final StepPlans plans;
    private final Rungs rungs;

    ClosedLateWatch(StepRows rows, StepPlans plans, Rungs rungs) {
        this.rows = rows;
        this.plans = plans;
        this.rungs = rungs;
    }

    @Override
    public Rung.Subject subject() {
        return Rung.Subject.STEP;
    }

    @Override
    public List<String> due(Instant now, int most) {
        return rows.closedLate(now, most);
    }

    @Override
    public int climb(String id, Instant now, Ladder ladder) {
        var clock = rows.lockClosedLate(id, now);
        return clock.isEmpty() ? -1 : climb(clock.get(), ladder);
    }

    private int climb(WatchedStep clock, Ladder ladder) {
        var late = plans.planned(clock, ladder, "closed-late", 2, Objects.requireNonNull(clock.dueAt()));
        var told = rows.isExplained(clock.task()) ? List.<Told>of() : late.told();
        return rungs.reach(late.rung(), told) ? 1 : 0;
    }
}
