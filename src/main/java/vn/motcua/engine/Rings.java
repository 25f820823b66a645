package vn.motcua.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Release of a shared diagram or decision table to a few procedures first. Diagrams know nothing of it: what they call
 * without a version is looked up here at each call. Flows that already run in a called diagram stay where they are.
 */
@Component
@Transactional
public class Rings {

    private final RingRows rows;

    Rings(RingRows rows) {
        this.rows = rows;
    }

    /**
     * From now on only these procedures get the version; all others stay on what they have. While a ring is open a
     * newer version may take its place, with other procedures; the others still stay.
     *
     * @param version the newest version in the engine
     * @param procedures keys of deployed diagrams, at least one
     * @throws RingRefused when the version is not the newest or there is none before it, or a procedure is unknown
     */
    public void begin(String key, int version, Set<String> procedures) {
        rows.lock(key);
        var standing = rows.standing(key);
        var rest = rest(standing, version);
        if (standing.newest() == null || standing.newest() != version || rest < 1) {
            throw RingRefused.version(key, version);
        }
        if (procedures.isEmpty()) {
            throw RingRefused.empty();
        }
        rows.unknownAmong(procedures).ifPresent(unknown -> {
            throw RingRefused.procedure(unknown);
        });
        rows.put(key, version, rest, procedures);
    }

    /** The ring of a key, a version taken back too; empty when everyone gets the newest version. */
    @Transactional(readOnly = true)
    public Optional<Ring> of(String key) {
        return Optional.ofNullable(rows.standing(key).ringNow());
    }

    /** All keys that have one. */
    @Transactional(readOnly = true)
    public List<Ring> all() {
        return rows.all().stream().filter(ring -> of(ring.key()).isPresent()).toList();
    }

    /** The version that a procedure gets which is in no ring; empty when the key is unknown. */
    @Transactional(readOnly = true)
    public Optional<Integer> general(String key) {
        return Optional.ofNullable(rows.standing(key).general());
    }

    /** Ends the ring: everyone gets the newest version. */
    public Ring toAll(String key) {
        var ring = open(key);
        rows.remove(key);
        return ring;
    }

    /** Ends whatever ring there is, for a version that everyone is to get; does nothing when there is none. */
    public void end(String key) {
        rows.lock(key);
        rows.remove(key);
    }

    /** Ends the ring the other way: nobody gets its version, until a newer one is published. */
    public Ring takeBack(String key) {
        var ring = open(key);
        rows.put(key, ring.version(), ring.restVersion(), Set.of());
        return ring;
    }

    private Ring open(String key) {
        rows.lock(key);
        return of(key).filter(Ring::isOpen).orElseThrow(() -> RingRefused.none(key));
    }

    private static int rest(RingRows.Standing standing, int version) {
        var ring = standing.ring();
        return ring != null && (ring.isOpen() || ring.version() >= version - 1) ? ring.restVersion() : version - 1;
    }
}
