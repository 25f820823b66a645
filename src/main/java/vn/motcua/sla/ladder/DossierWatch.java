package vn.motcua.sla.ladder;

import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.sla.Rung;
import vn.motcua.sla.Rungs;

/** Watches the dossiers' own due dates. */
@Component
@Order(1)
class DossierWatch implements Watch {

    private final DossierRows rows;
    private final DossierPlans plans;
    private final Rungs rungs;

    DossierWatch(DossierRows rows, DossierPlans plans, Rungs rungs) {
        this.rows = rows;
        this.plans = plans;
        this.rungs = rungs;
    }

    @Override
    public Rung.Subject subject() {
        return Rung.Subject.DOSSIER;
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

    private int climb(DossierClock clock, Instant now, Ladder ladder) {
        var plan = plans.of(clock, ladder);
        var fired = (int) plan.stream()
                .filter(planned -> planned.isDue(now))
                .filter(planned -> rungs.reach(planned.rung(), planned.told()))
                .count();
        var reached = rungs.reached(Rung.Subject.DOSSIER, clock.dossier(), clock.round());
        var next = PlannedRung.next(plan, reached, now);
        rows.setAlarm(
                clock.dossier(),
                next == null ? null : next.rung().kind(),
                next == null ? null : next.rung().lawfulAt());
        return fired;
    }
}
