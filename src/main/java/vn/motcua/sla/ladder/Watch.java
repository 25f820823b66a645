package vn.motcua.sla.ladder;

import java.time.Instant;
import java.util.List;
import vn.motcua.sla.Rung;

/**
 * One kind of clock that the sweep watches. A row's {@code next_at} only wakes the sweep: what is due is found from the
 * clock itself under the row's lock, so that an early alarm does nothing but set the next.
 */
interface Watch {

    Rung.Subject subject();

    /** The ids of what is due, the longest waiting first. */
    List<String> due(Instant now, int most);

    /**
     * Reaches the rungs whose time has come, in order, in the caller's transaction. Returns how many; -1 when another
     * node has the row, or nothing is due there any more.
     */
    int climb(String id, Instant now, Ladder ladder);
}
