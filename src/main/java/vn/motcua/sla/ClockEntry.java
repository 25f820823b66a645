package vn.motcua.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a dossier's clock. Entries are only ever added.
 *
 * @param rules what a START or RESTART counts by, null with the others
 * @param cause why the clock stands (PAUSE), or what is over (RESUME, RESTART)
 * @param paper number of the letter that caused it
 * @param until the new date of an EXTEND (Form 04)
 */
public record ClockEntry(
        Kind kind,
        Instant at,
        @Nullable ClockRules rules,
        @Nullable PauseCause cause,
        @Nullable String paper,
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

    static ClockEntry start(Instant at, ClockRules rules, String actor) {
        return new ClockEntry(Kind.START, at, rules, null, null, null, null, actor);
    }

    static ClockEntry pause(Instant at, PauseCause cause, @Nullable String paper, String actor) {
        return new ClockEntry(Kind.PAUSE, at, null, cause, paper, null, null, actor);
    }

    static ClockEntry resume(Instant at, PauseCause cause, String actor) {
        return new ClockEntry(Kind.RESUME, at, null, cause, null, null, null, actor);
    }

    static ClockEntry restart(Instant at, ClockRules rules, String actor) {
        return new ClockEntry(Kind.RESTART, at, rules, PauseCause.SUPPLEMENT, null, null, null, actor);
    }

    static ClockEntry extend(Instant at, Instant until, String reason, @Nullable String paper, String actor) {
        return new ClockEntry(Kind.EXTEND, at, null, null, paper, reason, until, actor);
    }

    static ClockEntry stop(Instant at, String actor) {
        return new ClockEntry(Kind.STOP, at, null, null, null, null, null, actor);
    }

    /** The time limit that a START or RESTART began, as it is written; null when the law states none. */
    public @Nullable String term() {
        return rules == null || rules.term() == null ? null : rules.term().toString();
    }

    /** Entries of old have no cause; then only a supplement was asked for. */
    PauseCause causeOrSupplement() {
        return cause == null ? PauseCause.SUPPLEMENT : cause;
    }
}
