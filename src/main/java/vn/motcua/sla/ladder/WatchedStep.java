package vn.motcua.sla.ladder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.UnitId;

/** A step that the ladder watches; {@code holder} and {@code group} as the inbox has them. */
record WatchedStep(
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
