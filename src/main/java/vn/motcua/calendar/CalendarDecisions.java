package vn.motcua.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Units;
import vn.motcua.web.FieldChecks;
import vn.motcua.web.InvalidFields;

/**
 * Decisions on working time that people enter while the system runs. One proposes, another approves; what was approved
 * counts on every node within seconds and is never changed, only superseded.
 */
@Component
@Transactional
public class CalendarDecisions {

    private final DecisionRows rows;
    private final WorkingCalendar calendar;
    private final Units units;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CalendarDecisions(
            DecisionRows rows, WorkingCalendar calendar, Units units, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.calendar = calendar;
        this.units = units;
        this.clock = clock;
        this.events = events;
    }

    /** @throws DecisionRefused when there is none */
    @Transactional(readOnly = true)
    public EnteredDecision one(long id) {
        return rows.one(id);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<EnteredDecision> list() {
        return rows.list();
    }

    /** @throws InvalidFields naming every field that cannot be taken */
    public EnteredDecision propose(NewDecision asked, Officer officer) {
        var checked = new DecisionChecks(units, clock, calendar.firstUndecidedYear()).check(asked);
        if (checked.supersedes() != null) {
            superseded(checked.supersedes());
        }
        return rows.one(rows.add(checked, officer.login()));
    }

    /**
     * From now on it is law here; whoever listens to {@link CalendarDecided} does so in the same transaction.
     *
     * @throws DecisionRefused when it is no longer proposed, or by the person who proposed it
     */
    public EnteredDecision approve(long id, Officer officer) {
        var decision = proposed(id);
        if (decision.proposedBy().equals(officer.login())) {
            throw DecisionRefused.ownProposal(id);
        }
        if (decision.supersedes() != null) {
            superseded(decision.supersedes());
        }
        rows.end(id, DecisionState.APPROVED, officer.login(), null);
        events.publishEvent(decided(decision));
        return rows.one(id);
    }

    public EnteredDecision refuse(long id, @Nullable String reason, Officer officer) {
        var note = reason(reason);
        if (proposed(id).proposedBy().equals(officer.login())) {
            throw DecisionRefused.ownProposal(id);
        }
        rows.end(id, DecisionState.REFUSED, officer.login(), note);
        return rows.one(id);
    }

    public EnteredDecision withdraw(long id, @Nullable String reason, Officer officer) {
        var note = reason(reason);
        if (!proposed(id).proposedBy().equals(officer.login())) {
            throw DecisionRefused.othersProposal(id);
        }
        rows.end(id, DecisionState.WITHDRAWN, officer.login(), note);
        return rows.one(id);
    }

    /** The days that it changes, at least their first and last. */
    private CalendarDecided decided(EnteredDecision decision) {
        var days = calendar.changedDays(decision.id());
        if (!days.isEmpty()) {
            return new CalendarDecided(decision.id(), decision.number(), days.get(0), days.get(days.size() - 1));
        }
        var year = decision.decidesYear();
        var day = LocalDate.now(clock);
        return new CalendarDecided(
                decision.id(),
                decision.number(),
                year == null ? day : LocalDate.of(year, 1, 1),
                year == null ? day : LocalDate.of(year, 12, 31));
    }

    private EnteredDecision proposed(long id) {
        var decision = rows.locked(id);
        if (!decision.isProposed()) {
            throw DecisionRefused.notProposed(id, decision.state());
        }
        return decision;
    }

    private void superseded(long id) {
        if (!rows.holds(id)) {
            throw new InvalidFields("supersedes", "calendar.field.supersedes");
        }
    }

    private static String reason(@Nullable String text) {
        var checks = new FieldChecks();
        var reason = checks.required("reason", text, 500);
        checks.orRefuse();
        return reason;
    }
}
