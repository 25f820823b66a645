package vn.motcua.sla.ladder;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.sla.Rung;
import vn.motcua.sla.Told;

/** A rung with those who will be told when its time comes. */
record PlannedRung(Rung rung, List<Told> told) {

    boolean isDue(Instant now) {
        return !rung.lawfulAt().isAfter(now);
    }

    /** The first that is still to come, null when none is. */
    static @Nullable PlannedRung next(List<PlannedRung> plan, Set<String> reached, Instant now) {
        return plan.stream()
                .filter(planned ->
                        !planned.isDue(now) && !reached.contains(planned.rung().name()))
                .findFirst()
                .orElse(null);
    }
}
