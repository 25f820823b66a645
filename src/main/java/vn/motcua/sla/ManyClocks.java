package vn.motcua.sla;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.engine.FlowDates;
import vn.motcua.sla.DueDatesMoved.Move;

/**
 * The clocks of many dossiers at once, for a decision that came late: the same derivation as {@link Clocks}, a dozen
 * statements for a thousand dossiers.
 */
@Component
@Transactional
public class ManyClocks {

    private final ClockEntries entries;
    private final DeadlineRows rows;
    private final DeadlineCount count;
    private final FlowDates flows;
    private final StepMoves steps;
    private final ApplicationEventPublisher events;

    ManyClocks(
            ClockEntries entries,
            DeadlineRows rows,
            DeadlineCount count,
            FlowDates flows,
            StepMoves steps,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.rows = rows;
        this.count = count;
        this.flows = flows;
        this.steps = steps;
        this.events = events;
    }

    /** Those whose date would be another by this calendar; nothing is changed. */
    @Transactional(readOnly = true)
    public List<Move> wouldMove(Collection<String> dossiers, WorkingCalendar calendar) {
        var before = rows.dueDates(dossiers);
        return entries.of(dossiers).entrySet().stream()
                .flatMap(clock -> move(clock.getKey(), before, count.of(clock.getValue(), calendar)))
                .toList();
    }

    /** Counts them anew by the calendar of now, and moves their dates, their timers and their open steps. */
    public List<Move> recount(Collection<String> dossiers, String decision, String actor) {
        flows.lock(dossiers);
        var before = rows.lock(dossiers);
        Map<String, Deadline> after = running(dossiers);
        Map<String, List<Pause>> stood = new HashMap<>();
        after.forEach((dossier, deadline) ->
                stood.put(dossier, ClockReading.of(deadline.entries()).everStood()));
        steps.recount(stood);
        var moves = after.entrySet().stream()
                .flatMap(each -> move(each.getKey(), before, each.getValue()))
                .toList();
        after.keySet().retainAll(moves.stream().map(Move::dossier).toList());
        rows.keep(after);
        Map<String, Map<String, Instant>> timers = new HashMap<>();
        after.forEach((dossier, deadline) -> timers.put(dossier, Clocks.timers(deadline)));
        flows.move(timers);
        events.publishEvent(new DueDatesMoved(decision, actor, moves));
        return moves;
    }

    private Map<String, Deadline> running(Collection<String> dossiers) {
        Map<String, Deadline> running = new HashMap<>();
        entries.of(dossiers).forEach((dossier, clock) -> running.put(dossier, count.of(clock)));
        running.values().removeIf(deadline -> deadline.stoppedAt() != null || deadline.paused());
        return running;
    }

    private static Stream<Move> move(String dossier, Map<String, Instant> before, Deadline deadline) {
        var after = deadline.dueAt();
        return after == null || Objects.equals(before.get(dossier), after)
                ? Stream.empty()
                : Stream.of(new Move(dossier, before.get(dossier), after));
    }
}
