package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was entered at run time, with what became of it.
 *
 * @param endedBy who approved, refused or withdrew it; null while it is proposed
 * @param note the reason of a refusal or withdrawal
 */
public record EnteredDecision(
        long id,
        String number,
        LocalDate decidedOn,
        LocalDate announcedOn,
        DecisionScope scope,
        @Nullable Integer decidesYear,
        DecisionContent content,
        @Nullable Long supersedes,
        DecisionState state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String note) {

    public boolean isProposed() {
        return state == DecisionState.PROPOSED;
    }
}
