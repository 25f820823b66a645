package vn.motcua.sla;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.SupplementRule;
import vn.motcua.calendar.YearNotDecided;
import vn.motcua.engine.Flows;

/**
 * The clocks of all dossiers. Every entry is written in the caller's transaction, the deadline is derived anew, and the
 * flow's timers and the open steps move with it. While a clock stands its timers wait at {@link #NEVER}. What cannot
 * follow the entries so far is a {@link ClockRefused}.
 */
@Component
@Transactional
public class Clocks {

    /** Where a timer waits that must not fire. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final ClockEntries entries;
    private final DeadlineProjection projection;
    private final DeadlineCount count;
    private final ClockLaw law;
    private final StepClocks steps;
    private final Flows flows;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Clocks(
            ClockEntries entries,
            DeadlineProjection projection,
            DeadlineCount count,
            ClockLaw law,
            StepClocks steps,
            Flows flows,
            Clock clock,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.projection = projection;
        this.count = count;
        this.law = law;
        this.steps = steps;
        this.flows = flows;
        this.clock = clock;
        this.events = events;
    }

    /** Begins counting at {@code at}, before the flow starts. */
    public Deadline start(String dossier, @Nullable String procedure, ClockRules rules, Instant at, String actor) {
        var entry = ClockEntry.start(at, rules, actor);
        var deadline = derive(dossier, entry);
        projection.begin(dossier, procedure, rules, deadline);
        tell(dossier, entry, deadline);
        return deadline;
    }

    /** @param paper number of the letter that says so to the applicant */
    public void pause(String dossier, PauseCause cause, @Nullable String paper, String actor) {
        var now = clock.instant();
        move(dossier, ClockEntry.pause(now, cause, paper, actor));
        steps.pause(dossier, now, cause);
    }

    /** A cause is over. When none is left the clock goes on, or counting begins anew where the procedure's law says so. */
    public void resume(String dossier, PauseCause cause, String actor) {
        var reading = ClockReading.of(entries.of(dossier));
        var rules = reading.rules();
        var anew = cause == PauseCause.SUPPLEMENT
                && rules != null
                && rules.supplement() == SupplementRule.RESTART
                && reading.stands(cause);
        if (anew) {
            restart(dossier, actor);
        } else {
            move(dossier, ClockEntry.resume(clock.instant(), cause, actor));
            goOn(dossier);
        }
    }

    /** The applicant's papers are there and counting begins anew now, under the same rules. */
    public void restart(String dossier, String actor) {
        var rules = ClockReading.of(entries.of(dossier)).rules();
        if (rules == null) {
            throw ClockRefused.notStarted(dossier);
        }
        move(dossier, ClockEntry.restart(clock.instant(), rules, actor));
        goOn(dossier);
    }

    private void goOn(String dossier) {
        var reading = ClockReading.of(entries.of(dossier));
        if (reading.pausedSince() == null) {
            steps.resume(dossier, clock.instant(), reading.everStood());
        }
    }

    /**
     * Moves the due date to {@code until} with Form 04, at least a day before it comes.
     *
     * @throws AlreadyExtended when it was moved once before
     */
    public void extend(String dossier, Instant until, String reason, String actor) {
        move(dossier, ClockEntry.extend(clock.instant(), until, reason, null, actor));
    }

    /** The dossier is refused or stopped: nothing is counted any more, and the flow ends with its timers. */
    public void stop(String dossier, String actor) {
        add(dossier, ClockEntry.stop(clock.instant(), actor));
    }

    /** The result is there, though not fetched yet: the flow goes on, but no timer calls it late any more. */
    public void settle(String dossier, String actor) {
        move(dossier, ClockEntry.stop(clock.instant(), actor));
    }

    @Transactional(readOnly = true)
    public Deadline deadline(String dossier) {
        return count.of(entries.of(dossier));
    }

    /** What the clock would say if it were started at that moment. Nothing is written. */
    public Deadline ifStarted(ClockRules rules, Instant at, String actor) {
        return count.of(List.of(ClockEntry.start(at, rules, actor)));
    }

    /** What a slip said that was issued when the clock had {@code many} entries, by the decisions known on that day. */
    @Transactional(readOnly = true)
    public Deadline deadlineAfter(String dossier, int many, Instant issued) {
        var first = entries.of(dossier).stream().limit(many).toList();
        try {
            return count.asKnownOn(issued.atZone(clock.getZone()).toLocalDate(), first);
        } catch (YearNotDecided entered) {
            // Its year was decided under an earlier date than it was entered: what is known now is all there is.
            return count.of(first);
        }
    }

    /** Working time that is left until the due date, negative when it is over; null when there is none. */
    public @Nullable Duration remaining(Deadline deadline) {
        return deadline.paused() ? deadline.remaining() : count.left(deadline, clock.instant());
    }

    /** The dates that a flow's timers read, by the variables' names. */
    public static Map<String, Instant> timers(Deadline deadline) {
        return deadline.stoppedAt() != null
                ? Map.of("deadline", NEVER, "deadlineWarning", NEVER)
                : Map.of("deadline", orNever(deadline.dueAt()), "deadlineWarning", orNever(deadline.warnAt()));
    }

    private void move(String dossier, ClockEntry entry) {
        flows.moveDates(dossier, timers(add(dossier, entry)));
    }

    private Deadline add(String dossier, ClockEntry entry) {
        var deadline = derive(dossier, entry);
        projection.keep(dossier, deadline);
        tell(dossier, entry, deadline);
        return deadline;
    }

    private Deadline derive(String dossier, ClockEntry entry) {
        List<ClockEntry> all = new ArrayList<>(entries.of(dossier));
        law.check(dossier, all, entry);
        all.add(entry);
        entries.add(dossier, all.size(), entry);
        return count.of(all);
    }

    private void tell(String dossier, ClockEntry entry, Deadline deadline) {
        events.publishEvent(new ClockMoved(dossier, entry, deadline.dueAt()));
    }

    private static Instant orNever(@Nullable Instant instant) {
        return instant == null ? NEVER : instant;
    }
}
