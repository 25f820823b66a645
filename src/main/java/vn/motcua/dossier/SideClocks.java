package vn.motcua.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CalendarScope;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.TermQuestion;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalog.Channel;
import vn.motcua.organization.UnitId;
import vn.motcua.sla.Duties;
import vn.motcua.sla.Duty;

/**
 * The times beside the result's: the first answer (8 working hours on line, one working day otherwise), the transfer to
 * the competent unit (one working day, counted from the next day after 15:00), and the applicant's time for papers.
 */
@Component
class SideClocks {

    private static final LegalTerm ANSWER_ONLINE = LegalTerm.parse("8 hours");
    private static final LegalTerm ONE_DAY = LegalTerm.parse("1 working_days");
    private static final CutOff TRANSFER = CutOff.at(LocalTime.of(15, 0));

    private final Duties duties;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SideClocks(Duties duties, WorkingCalendar calendar, Clock clock) {
        this.duties = duties;
        this.calendar = calendar;
        this.clock = clock;
    }

    void begin(Dossier dossier) {
        var code = dossier.code().value();
        var from = dossier.received();
        var unit = dossier.receivedAt();
        var answer = dossier.channel() == Channel.ONLINE ? ANSWER_ONLINE : ONE_DAY;
        duties.open(code, Duty.Kind.FIRST_ANSWER, unit, from, dueAt(from, answer, CutOff.NONE, unit));
        if (!dossier.handledBy().equals(unit)) {
            duties.open(code, Duty.Kind.TRANSFER, unit, from, dueAt(from, ONE_DAY, TRANSFER, unit));
        }
    }

    /** It was accepted and the competent unit has it. */
    void handedOver(DossierCode code) {
        duties.end(code.value(), clock.instant(), Duty.Kind.FIRST_ANSWER, Duty.Kind.TRANSFER);
    }

    /** The applicant has the answer that papers are missing, and time until {@code until}; the transfer waits for them. */
    void supplementAsked(Dossier dossier, Instant until) {
        var now = clock.instant();
        var code = dossier.code().value();
        duties.end(code, now, Duty.Kind.FIRST_ANSWER, Duty.Kind.TRANSFER);
        duties.open(code, Duty.Kind.SUPPLEMENT, dossier.handledBy(), now, until);
    }

    /** The papers came; a dossier that was not accepted before must now be handed over. */
    void supplementCame(Dossier dossier, boolean accepted) {
        var now = clock.instant();
        duties.end(dossier.code().value(), now, Duty.Kind.SUPPLEMENT);
        var unit = dossier.receivedAt();
        if (!accepted && !dossier.handledBy().equals(unit)) {
            duties.open(dossier.code().value(), Duty.Kind.TRANSFER, unit, now, dueAt(now, ONE_DAY, TRANSFER, unit));
        }
    }

    /** The dossier is refused, stopped or closed. */
    void over(DossierCode code) {
        duties.end(code.value(), clock.instant(), Duty.Kind.values());
    }

    private Instant dueAt(Instant from, LegalTerm term, CutOff cutOff, UnitId unit) {
        return calendar.dueAt(new TermQuestion(from, term, List.of(), cutOff, CalendarScope.of(unit), null));
    }
}
