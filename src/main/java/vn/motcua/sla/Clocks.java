package vn.motcua.sla;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.engine.Flows;

/**
 * The clocks of all dossiers. Every entry is written in the caller's transaction, the deadline is derived anew and the
 * flow's timers move with it. While a clock stands its timers wait at {@link #NEVER}.
 */
@Component
@Transactional
public class Clocks {

    /** Where a timer waits that must not fire. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final ClockEntries entries;
    private final DeadlineCount count;
    private final Flows flows;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Clocks(ClockEntries entries, DeadlineCount count, Flows flows, Clock clock, ApplicationEventPublisher events) {
        this.entries = entries;
        this.count = count;
        this.flows = flows;
        this.clock = clock;
        this.events = events;
    }

    /** Begins counting at {@code at}, before the flow starts. A null term means that the law states no limit. */
    public Deadline start(String dossier, @Nullable LegalTerm term, Instant at, String actor) {
        var text = term == null ? null : term.toString();
        return add(dossier, new ClockEntry(ClockEntry.Kind.START, at, text, null, null, actor));
    }

    public void pause(String dossier, String reason, String actor) {
        move(dossier, new ClockEntry(ClockEntry.Kind.PAUSE, clock.instant(), null, reason, null, actor));
    }

    /** The clock goes on; the due date moves by the working time that it stood. */
    public void resume(String dossier, String actor) {
        move(dossier, new ClockEntry(ClockEntry.Kind.RESUME, clock.instant(), null, null, null, actor));
    }

    /** Counting begins anew now under the same limit. */
    public void restart(String dossier, String actor) {
        var term = entries.of(dossier).get(0).term();
        move(dossier, new ClockEntry(ClockEntry.Kind.RESTART, clock.instant(), term, null, null, actor));
    }

    /**
     * Moves the due date to {@code until} with Form 04.
     *
     * @throws AlreadyExtended when it was moved once before
     */
    public void extend(String dossier, Instant until, String reason, String actor) {
        if (entries.of(dossier).stream().anyMatch(entry -> entry.kind() == ClockEntry.Kind.EXTEND)) {
            throw new AlreadyExtended(dossier);
        }
        move(dossier, new ClockEntry(ClockEntry.Kind.EXTEND, clock.instant(), null, reason, until, actor));
    }

    /** The dossier is refused or stopped: nothing is counted any more, and the flow ends with its timers. */
    public void stop(String dossier, String actor) {
        add(dossier, stopped(actor));
    }

    /** The result is there, though not fetched yet: the flow goes on, but no timer calls it late any more. */
    public void settle(String dossier, String actor) {
        move(dossier, stopped(actor));
    }

    private ClockEntry stopped(String actor) {
        return new ClockEntry(ClockEntry.Kind.STOP, clock.instant(), null, null, null, actor);
    }

    @Transactional(readOnly = true)
    public Deadline deadline(String dossier) {
        return count.of(entries.of(dossier));
    }

    /** What was promised on the receipt, before any pause or extension. */
    @Transactional(readOnly = true)
    public Deadline deadlineAtStart(String dossier) {
        return count.of(entries.of(dossier).stream().limit(1).toList());
    }

    private void move(String dossier, ClockEntry entry) {
        var deadline = add(dossier, entry);
        flows.moveDates(dossier, timers(deadline));
    }

    /** The dates that a flow's timers read, by the variables' names. */
    public static Map<String, Instant> timers(Deadline deadline) {
        return deadline.stoppedAt() != null
                ? Map.of("deadline", NEVER, "deadlineWarning", NEVER)
                : Map.of("deadline", orNever(deadline.dueAt()), "deadlineWarning", orNever(deadline.warnAt()));
    }

    private Deadline add(String dossier, ClockEntry entry) {
        List<ClockEntry> all = new ArrayList<>(entries.of(dossier));
        all.add(entry);
        var deadline = count.of(all);
        entries.add(dossier, all.size(), entry);
        entries.keep(dossier, deadline);
        events.publishEvent(new ClockMoved(dossier, entry, deadline.dueAt()));
        return deadline;
    }

    private static Instant orNever(@Nullable Instant instant) {
        return instant == null ? NEVER : instant;
    }
}
