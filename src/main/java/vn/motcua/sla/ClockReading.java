package vn.motcua.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Pause;

/** What a clock's entries, read in order, add up to. */
class ClockReading {

    /** A time in which the clock stood; causes that overlapped made it one. */
    record Stand(Pause time, Set<PauseCause> causes) {}

    private final List<Stand> stands = new ArrayList<>();
    private final List<Stand> before = new ArrayList<>();
    private final Set<PauseCause> open = EnumSet.noneOf(PauseCause.class);
    private final Set<PauseCause> causes = EnumSet.noneOf(PauseCause.class);

    private @Nullable Instant from;
    private @Nullable ClockRules rules;
    private @Nullable Instant pausedSince;
    private @Nullable ClockEntry extension;
    private @Nullable Instant stoppedAt;
    private boolean wasExtended;

    static ClockReading of(List<ClockEntry> entries) {
        var reading = new ClockReading();
        entries.forEach(reading::take);
        return reading;
    }

    private void take(ClockEntry entry) {
        switch (entry.kind()) {
            case START -> begin(entry);
            case RESTART -> beginAnew(entry);
            case PAUSE -> pause(entry);
            case RESUME -> end(entry.causeOrSupplement(), entry.at());
            case EXTEND -> {
                extension = entry;
                wasExtended = true;
            }
            case STOP -> stoppedAt = entry.at();
        }
    }

    private void begin(ClockEntry entry) {
        from = entry.at();
        rules = entry.rules();
    }

    /** What stood before does not count any more; a cause that is not over yet goes on from now. */
    private void beginAnew(ClockEntry entry) {
        end(entry.causeOrSupplement(), entry.at());
        if (pausedSince != null) {
            pausedSince = entry.at();
        }
        before.addAll(stands);
        stands.clear();
        extension = null;
        begin(entry);
    }

    private void pause(ClockEntry entry) {
        if (open.isEmpty()) {
            pausedSince = entry.at();
            causes.clear();
        }
        open.add(entry.causeOrSupplement());
        causes.add(entry.causeOrSupplement());
    }

    private void end(PauseCause cause, Instant at) {
        open.remove(cause);
        if (open.isEmpty() && pausedSince != null) {
            stands.add(new Stand(new Pause(pausedSince, at), Set.copyOf(causes)));
            pausedSince = null;
        }
    }

    @Nullable
    Instant from() {
        return from;
    }

    @Nullable
    ClockRules rules() {
        return rules;
    }

    /** The times that the clock stood since it began to count, over by now. */
    List<Stand> stands() {
        return stands;
    }

    /** All times that it ever stood: a step's clock knows no counting anew. */
    List<Pause> everStood() {
        var all = new ArrayList<>(before);
        all.addAll(stands);
        return all.stream().map(Stand::time).toList();
    }

    boolean stands(PauseCause cause) {
        return open.contains(cause);
    }

    Set<PauseCause> openCauses() {
        return open;
    }

    @Nullable
    Instant pausedSince() {
        return pausedSince;
    }

    @Nullable
    ClockEntry extension() {
        return extension;
    }

    boolean wasExtended() {
        return wasExtended;
    }

    @Nullable
    Instant stoppedAt() {
        return stoppedAt;
    }
}
