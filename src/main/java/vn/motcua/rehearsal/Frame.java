package vn.motcua.rehearsal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a rehearsal: a step of a person, a timer that rang, or what applicant or agency did.
 *
 * @param element id in the diagram; empty for what is not drawn
 * @param label as the diagram names it
 * @param process key of the diagram it is drawn in
 * @param groups who may take the step
 * @param allotted the working time the diagram allots; null where a step is not timed
 * @param finishedAt null while it waits
 * @param decision the answer given; empty for what takes none
 * @param cancelled the step went away without an answer
 * @param state of the dossier afterwards, by its national code; null when nothing has followed from it yet
 * @param clock what happened to the dossier's clock through it
 * @param letters numbers of the forms issued through it
 * @param timers what waits afterwards to ring
 */
public record Frame(
        Kind kind,
        String element,
        String label,
        String process,
        List<String> groups,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable String allotted,
        @Nullable Instant finishedAt,
        String decision,
        boolean cancelled,
        @Nullable Integer state,
        List<ClockTurn> clock,
        List<Integer> letters,
        List<Timer> timers,
        List<Caution> cautions) {

    /** What a line tells of. */
    public enum Kind {
        RECEIVED,
        STEP,
        TIMER,
        SUPPLEMENT,
        WITHDRAWAL,
        STOP,
        END
    }

    /** A timer that waits, and when it will ring. */
    public record Timer(String element, String label, Instant at) {}
}
