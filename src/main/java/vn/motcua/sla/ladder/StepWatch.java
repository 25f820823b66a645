package vn.motcua.sla.ladder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.sla.Rung;
import vn.motcua.sla.Rungs;

/** Watches open steps: three quarters of their time spent, and due. */
@Component
@Order(2)
class StepWatch implements Watch {

    private final StepRows rows;
    private final StepPlans plans;
    private final Rungs rungs;

    StepWatch(StepRows rows, StepPlans plans, Rungs rungs) {
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
        return rows.due(now, most);
    }

    @Override
    public int climb(String id, Instant now, Ladder ladder) {
        var clock = rows.lockDue(id, now);
        return clock.isEmpty() ? -1 : climb(clock.get(), now, ladder);
    }

    private int climb(WatchedStep clock, Instant now, Ladder ladder) {
        List<PlannedRung> plan = new ArrayList<>();
        if (clock.warnAt() != null) {
            plan.add(plans.planned(clock, ladder, "warned", 1, clock.warnAt()));
        }
        if (clock.dueAt() != null) {
            plan.add(plans.planned(clock, ladder, "due", 2, clock.dueAt()));
        }
        var fired = (int) plan.stream()
                .filter(planned -> planned.isDue(now))
                .filter(planned -> rungs.reach(planned.rung(), planned.told()))
                .count();
        var next = PlannedRung.next(plan, rungs.reached(Rung.Subject.STEP, clock.task(), 0), now);
        rows.setAlarm(
                clock.task(),
                next == null ? null : next.rung().kind(),
                next == null ? null : next.rung().lawfulAt());
        return fired;
    }
}
