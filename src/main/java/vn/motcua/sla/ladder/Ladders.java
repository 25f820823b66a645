package vn.motcua.sla.ladder;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.engine.Decisions;

/** Reads the ladder's tables as they are deployed now. */
@Component
class Ladders {

    private final Decisions decisions;

    Ladders(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Empty on an installation that deployed no decision tables. */
    Optional<Ladder> now() {
        return decisions
                .text(Ladder.RUNGS)
                .flatMap(rungs -> decisions.text(Ladder.ABOVE).map(above -> new Ladder(rungs, above)));
    }
}
