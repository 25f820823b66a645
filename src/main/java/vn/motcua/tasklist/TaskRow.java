package vn.motcua.tasklist;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.engine.OpenTask;

/**
 * A line of an officer's list: the step and what one must know of its dossier to choose it.
 *
 * @param openTask null for a dossier on which nobody works now, which only queues of dossiers show
 * @param dossierDueAt the appointment with the applicant; {@code task.dueAt()} is the step's own date
 */
public record TaskRow(
        @Nullable OpenTask openTask,
        String dossierCode,
        String procedureCode,
        String procedureName,
        String applicantName,
        @Nullable String applicantPhone,
        String channel,
        Instant receivedAt,
        int dossierState,
        @Nullable Instant dossierDueAt,
        boolean paused,
        @Nullable Instant pausedSince) {

    /** The step, which every line of a queue of tasks has. */
    public OpenTask task() {
        return Objects.requireNonNull(openTask, "nobody works on the dossier now");
    }

    /** When the step is due; without a step, the dossier. */
    public @Nullable Instant dueAt() {
        return openTask == null ? dossierDueAt : openTask.dueAt();
    }

    /** What tells the line from all others: its task, or its dossier when there is none. */
    public String key() {
        return openTask == null ? dossierCode : openTask.id();
    }

    /** {@code READY} until someone has it, then {@code CLAIMED}. */
    public String state() {
        return openTask == null || openTask.assignee() == null ? "READY" : "CLAIMED";
    }
}
