package vn.motcua.sla.ladder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.UnitId;

/** A step's clock as the ladder reads it; {@code holder} and {@code group} as the inbox has them. */
record StepClock(
        String task,
        String dossier,
        String step,
        String name,
        UnitId unit,
        @Nullable String holder,
        @Nullable String group,
        @Nullable Instant warnAt,
        @Nullable Instant dueAt) {

    /** {@code consulted} when another agency is asked for its opinion ({@code Activity_GiveFirstOpinion}). */
    String whose() {
        return step.matches("Activity_Give\\w*Opinion") ? "consulted" : DossierPlans.OWN;
    }
}
