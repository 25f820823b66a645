package vn.motcua.sla.recount;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recount and how far it is.
 *
 * @param decision the number of the calendar decision behind it
 * @param fromDay the first day that the decision changed, {@code untilDay} the last
 * @param total dossiers that the phase under way looks at; {@code done} of them it has seen
 * @param moves dossiers whose date changes; {@code applied} of them are moved
 */
public record Recount(
        long id,
        long decisionId,
        String decision,
        LocalDate fromDay,
        LocalDate untilDay,
        String orderedBy,
        Instant orderedAt,
        @Nullable String signedBy,
        @Nullable Instant signedAt,
        @Nullable String refusedBy,
        @Nullable String reason,
        State state,
        int total,
        int done,
        int moves,
        int applied,
        @Nullable Instant finishedAt) {

    /** What is to be done next, and by whom. */
    public enum State {
        /** A node counts what would move. */
        COUNTING,
        /** A second person is to sign off or refuse. */
        COUNTED,
        /** A node moves the dossiers. */
        APPLYING,
        DONE,
        REFUSED,
        /** The run ended its node too often and waits for a person. */
        STOPPED;

        /** As pages and programs name it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** In whole percent of the phase under way. */
    public int percent() {
        if (total == 0) {
            return isUnderWay() ? 0 : 100;
        }
        return Math.min(100, (int) (100L * done / total));
    }

    public boolean isUnderWay() {
        return state == State.COUNTING || state == State.APPLYING;
    }
}
