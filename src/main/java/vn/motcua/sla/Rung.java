package vn.motcua.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rung of the ladder as it is reached: once for its subject in a round.
 *
 * @param subject what is late or near its time
 * @param id the dossier's code, the task's id, or the side clock as {@code code/kind/seq}
 * @param round grows with every new promise to the applicant; 0 for steps and side clocks
 * @param name what makes it one of a kind within the round
 * @param kind its word for people: {@code warned, due, closed-late, near, late, later}
 * @param height 1 to 6, by which lists and boards rank it
 * @param unit whose time it is
 * @param step the step's name, null for the whole dossier
 */
public record Rung(
        Subject subject,
        String id,
        int round,
        String name,
        String kind,
        int height,
        String dossier,
        Instant lawfulAt,
        @Nullable String unit,
        @Nullable String step) {

    /** What the ladder watches. */
    public enum Subject {
        DOSSIER,
        STEP,
        DUTY
    }

    /** The department's leader is told one working day before. */
    public static final int NEAR = 3;

    /** From here on those above the handling unit are told. */
    public static final int LATE = 4;

    /** The highest there is. */
    public static final int TOP = 6;
}
