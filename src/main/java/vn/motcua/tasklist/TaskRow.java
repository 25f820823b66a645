package vn.motcua.tasklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.engine.OpenTask;

/**
 * A line of an officer's list: the step and what one must know of its dossier to choose it.
 *
 * @param dossierDueAt the appointment with the applicant; {@code task.dueAt()} is the step's own date
 */
public record TaskRow(
        OpenTask task,
        String procedureCode,
        String procedureName,
        String applicantName,
        int dossierState,
        @Nullable Instant dossierDueAt,
        boolean paused) {

    /** {@code READY} until someone has it, then {@code CLAIMED}. */
    public String state() {
        return task.assignee() == null ? "READY" : "CLAIMED";
    }
}
