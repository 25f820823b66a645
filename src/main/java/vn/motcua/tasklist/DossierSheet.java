package vn.motcua.tasklist;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.LawfulTime;
import vn.motcua.organization.Unit;
import vn.motcua.sla.Deadline;

/**
 * All that an officer sees of a dossier on one page.
 *
 * @param open the steps it waits at
 * @param done the steps that officers answered, in order
 */
public record DossierSheet(
        Dossier dossier,
        String procedureName,
        Unit handledBy,
        Unit receivedAt,
        LawfulTime time,
        List<OpenStep> open,
        List<DoneStep> done) {

    /** What the clock says now. */
    public Deadline deadline() {
        return time.deadline();
    }

    /** A step the dossier waits at: with a person, or with a group while nobody has it. */
    public record OpenStep(
            String taskId,
            String step,
            String name,
            List<String> candidateGroups,
            @Nullable String assignee,
            Instant openedAt,
            @Nullable Instant dueAt,
            boolean mine) {}

    /** A step that was answered. */
    public record DoneStep(String step, String name, String decision, String comment, String actor, Instant at) {}
}
