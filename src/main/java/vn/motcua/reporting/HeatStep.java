package vn.motcua.reporting;

import org.jspecify.annotations.Nullable;

/**
 * How long a step of a procedure took, in seconds of working time.
 *
 * @param diagram the key of the diagram it is drawn in, the procedure's own or a shared one
 * @param count how many were completed
 * @param median half of them took no longer
 * @param p90 nine of ten took no longer
 * @param allotted what most of them were given; null when none is
 * @param late how many took longer than they were given
 */
public record HeatStep(
        String diagram,
        String step,
        String name,
        long count,
        long median,
        long p90,
        @Nullable Long allotted,
        long late) {

    /** How hot a step is, by its p90 against what was allotted. */
    public enum Level {
        /** Nothing is allotted, so nothing can be said. */
        UNKNOWN,
        /** At most three quarters of it. */
        COOL,
        /** No longer than it. */
        WARM,
        /** Longer: one in ten or more is late. */
        HOT,
        /** Half of them are late. */
        BURNING
    }

    public Level level() {
        if (allotted == null || allotted == 0) {
            return Level.UNKNOWN;
        }
        if (median > allotted) {
            return Level.BURNING;
        }
        if (p90 > allotted) {
            return Level.HOT;
        }
        return p90 * 4 > allotted * 3 ? Level.WARM : Level.COOL;
    }
}
