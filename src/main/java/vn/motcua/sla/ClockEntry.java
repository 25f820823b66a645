package vn.motcua.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a dossier's clock. Entries are only ever added.
 *
 * @param term the time limit that a START or RESTART began, null when the law states none
 * @param until the new date of an EXTEND (Form 04)
 */
public record ClockEntry(
        Kind kind,
        Instant at,
        @Nullable String term,
        @Nullable String reason,
        @Nullable Instant until,
        String actor) {

    /** What happened to the clock. */
    public enum Kind {
        START,
        PAUSE,
        RESUME,
        /** Counting begins anew, as Decree 297/2025 Art. 6 rules for a supplement before acceptance. */
        RESTART,
        EXTEND,
        STOP
    }
}
