package vn.motcua.sla.recount;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.CalendarDecisions;
import vn.motcua.calendar.DecisionState;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organization.Officer;

/**
 * Orders, previews and signs off recounts. Between the order and the sign-off nothing moves; the run that is signed off
 * counts every dossier anew, so that what happened meanwhile is honoured.
 */
@Component
@Transactional
public class Recounts {

    private final RecountRows rows;
    private final WorkingCalendar calendar;
    private final CalendarDecisions decisions;
    private final Clock clock;

    Recounts(RecountRows rows, WorkingCalendar calendar, CalendarDecisions decisions, Clock clock) {
        this.rows = rows;
        this.calendar = calendar;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * Asks for a count of what a calendar decision moves; the one that is there already is answered again.
     *
     * @throws RecountRefused when the decision changes no day
     */
    public Recount order(long decision, String number, String orderedBy) {
        var days = calendar.changedDays(decision);
        if (days.isEmpty()) {
            throw RecountRefused.nothingChanges(decision);
        }
        var id = rows.order(decision, number, days.get(0), days.get(days.size() - 1), orderedBy, now());
        rows.enqueue(id, "count");
        return recount(id);
    }

    /** @throws RecountNotFound when there is none with this number */
    @Transactional(readOnly = true)
    public Recount recount(long id) {
        return rows.find(id).orElseThrow(() -> new RecountNotFound(id));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Recount> all() {
        return rows.all();
    }

    @Transactional(readOnly = true)
    public Optional<Recount> ofDecision(long decision) {
        return rows.all().stream()
                .filter(recount -> recount.decisionId() == decision)
                .findFirst();
    }

    @Transactional(readOnly = true)
    public List<UnitMoves> byUnit(long id) {
        return rows.byUnit(recount(id).id());
    }

    /** A page of the dossiers that move, by code, behind {@code after}. */
    @Transactional(readOnly = true)
    public List<RecountChange> changes(long id, @Nullable String after, int size) {
        return rows.changes(recount(id).id(), after == null ? "" : after, size);
    }

    /**
     * A second person orders the move; it begins at once.
     *
     * @throws RecountRefused when this person ordered it, it is not counted, or its decision is not approved
     */
    public Recount sign(long id, Officer officer) {
        var recount = counted(id);
        if (recount.orderedBy().equals(officer.login())) {
            throw RecountRefused.ownWork(id);
        }
        if (decisions.one(recount.decisionId()).state() != DecisionState.APPROVED) {
            throw RecountRefused.notDecided(recount);
        }
        rows.sign(id, officer.login(), now());
        rows.enqueue(id, "apply");
        return recount(id);
    }

    /** The dossiers keep their dates; the reason is kept. */
    public Recount refuse(long id, String reason, Officer officer) {
        counted(id);
        rows.refuse(id, officer.login(), reason, now());
        return recount(id);
    }

    /** Gives a run that was stopped another five tries. */
    public Recount resume(long id) {
        rows.resume(recount(id).id());
        return recount(id);
    }

    private Recount counted(long id) {
        rows.lock(id);
        var recount = recount(id);
        if (recount.state() != Recount.State.COUNTED) {
            throw RecountRefused.notCounted(recount);
        }
        return recount;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
