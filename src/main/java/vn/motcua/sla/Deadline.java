package vn.motcua.sla;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier's clock says: when it is due and why. Always derived from the entries.
 *
 * @param dueAt null when no time limit is stated, or while the clock stands
 * @param warnAt one working day before
 * @param explanation line by line in Vietnamese
 */
public record Deadline(
        @Nullable Instant dueAt,
        @Nullable Instant warnAt,
        boolean paused,
        @Nullable Instant stoppedAt,
        List<String> explanation,
        List<ClockEntry> entries) {

    /** The single word that pages and programs show: {@code running, paused, stopped} or {@code none}. */
    public String word() {
        if (stoppedAt != null) {
            return "stopped";
        }
        if (paused) {
            return "paused";
        }
        return dueAt == null ? "none" : "running";
    }
}
