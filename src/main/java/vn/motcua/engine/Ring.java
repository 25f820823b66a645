package vn.motcua.engine;

import java.time.Instant;
import java.util.SortedSet;

/**
 * A version of a shared diagram or decision table that only some procedures use.
 *
 * @param version what the procedures in the ring get
 * @param restVersion what all others get
 * @param procedures keys of the diagrams in the ring ({@code tthc-1.001193}); none when it was taken back
 * @param takenBack nobody gets the version any more; ends by itself when a newer version is published
 */
public record Ring(
        String key, int version, int restVersion, SortedSet<String> procedures, boolean takenBack, Instant begunAt) {

    /** Whether procedures are in it, so that it can be widened to all or taken back. */
    public boolean isOpen() {
        return !takenBack;
    }
}
