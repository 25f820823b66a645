package vn.motcua.reporting;

import org.jspecify.annotations.Nullable;

/**
 * Which open dossiers are asked for.
 *
 * @param unit the competent unit; null for all that may be watched
 * @param holder the unit that holds an open step of it
 * @param step an open step's id
 * @param officer who holds an open step; {@link #NOBODY} for steps nobody has taken
 * @param after the cursor of the page before
 */
public record ListQuestion(
        @Nullable String unit,
        Bucket bucket,
        @Nullable String holder,
        @Nullable String step,
        @Nullable String officer,
        @Nullable ListCursor after) {

    /** No login is a single dot. */
    public static final String NOBODY = ".";

    /** Whether anything is asked of an open step. */
    boolean asksSteps() {
        return holder != null || step != null || officer != null;
    }
}
