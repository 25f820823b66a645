package vn.motcua.sla;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A calendar decision moved these dossiers' due dates. Published in the transaction that moved them.
 *
 * @param decision its number, as the calendar has it
 * @param actor who signed the recount off
 */
public record DueDatesMoved(String decision, String actor, List<Move> moves) {

    /** One dossier's date before and after; {@code before} is null where none stood. */
    public record Move(String dossier, @Nullable Instant before, Instant after) {}
}
