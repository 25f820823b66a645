package vn.motcua.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one step, open or closed. Its lateness is the unit's that spent it, whoever else was late before.
 *
 * @param allotted the working time that the diagram gives it, null for a step that is not timed
 * @param dueAt null for a step that is not timed, or while it stands with its dossier
 * @param outcome {@code completed} or {@code cancelled}, null while it is open
 * @param spentSeconds working time without pauses; null while it is open
 * @param lateSeconds what was spent beyond the allotted time; null while it is open or not timed
 */
public record StepClock(
        String taskId,
        String step,
        String name,
        String unit,
        @Nullable String officer,
        @Nullable String allotted,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable Instant closedAt,
        @Nullable String outcome,
        @Nullable Integer spentSeconds,
        @Nullable Integer lateSeconds,
        @Nullable Instant pausedSince) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
