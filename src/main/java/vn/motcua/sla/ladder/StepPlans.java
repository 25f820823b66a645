package vn.motcua.sla.ladder;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.sla.Rung;

/** The rungs of a step. */
@Component
class StepPlans {

    private final Levels levels;

    StepPlans(Levels levels) {
        this.levels = levels;
    }

    PlannedRung planned(WatchedStep clock, Ladder ladder, String kind, int height, Instant at) {
        var rung = new Rung(
                Rung.Subject.STEP,
                clock.task(),
                0,
                kind,
                kind,
                height,
                clock.dossier(),
                at,
                clock.unit().value(),
                clock.name());
        var telling = ladder.telling(kind, clock.whose(), levels.of(clock.unit()), false);
        return new PlannedRung(rung, new Place(clock.unit(), clock.holder(), clock.group(), null).told(telling));
    }
}
