package vn.motcua.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Position;
import vn.motcua.organization.UnitId;
import vn.motcua.sla.Clocks;
import vn.motcua.sla.PauseCause;

/** What the other modules may ask of dossiers. */
@Component
@Transactional
public class DossierDesk {

    private final Dossiers dossiers;
    private final Letters letters;
    private final Clocks clocks;
    private final SideClocks sideClocks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DossierDesk(
            Dossiers dossiers,
            Letters letters,
            Clocks clocks,
            SideClocks sideClocks,
            Clock clock,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.letters = letters;
        this.clocks = clocks;
        this.sideClocks = sideClocks;
        this.clock = clock;
        this.events = events;
    }

    /** @throws DossierNotFound when there is none with this code */
    @Transactional(readOnly = true)
    public Dossier dossier(DossierCode code) {
        return dossiers.find(code).orElseThrow(() -> new DossierNotFound(code.value()));
    }

    /**
     * The dossier, for one who may see it: officers of the units that hold or held it, and supervision.
     *
     * @throws DossierNotFound when there is none, or not for this officer
     */
    @Transactional(readOnly = true)
    public Dossier visibleDossier(DossierCode code, Officer officer) {
        var dossier = dossier(code);
        var sees = officer.has(Position.AUDITOR) || officer.has(Position.MANAGER) || officer.has(Position.CHAIR);
        if (!sees && holders(code).stream().noneMatch(officer::worksIn)) {
            throw new DossierNotFound(code.value());
        }
        return dossier;
    }

    /** The units that hold or held the dossier. */
    @Transactional(readOnly = true)
    public List<UnitId> holders(DossierCode code) {
        return dossiers.holders(code).stream().map(UnitId::new).toList();
    }

    /** The competent unit has it: from acceptance, or straight from the on-line submission. */
    public void startHandling(DossierCode code, String actor) {
        var state = dossier(code).state();
        if (state == DossierState.REGISTERED) {
            become(code, DossierState.ACCEPTED, actor);
        }
        if (state == DossierState.REGISTERED || state == DossierState.ACCEPTED) {
            become(code, DossierState.IN_PROGRESS, actor);
            sideClocks.handedOver(code);
        }
    }

    /**
     * Asks the applicant for papers with Form 02, which they may bring until {@code until}, and stops the clock.
     *
     * @throws SupplementAskedAlready when they were asked once before
     */
    public void requestSupplement(DossierCode code, Map<String, String> facts, Instant until, String actor) {
        if (letters.of(code).stream().anyMatch(letter -> letter.form() == Form.SUPPLEMENT)) {
            throw new SupplementAskedAlready(code.value());
        }
        become(code, DossierState.SUPPLEMENT_ASKED, actor);
        Map<String, String> printed = new HashMap<>(facts);
        printed.put("until", until.toString());
        // The pause that the letter causes is the next entry: it bears the letter's number.
        printed.put(LetterPress.ENTRIES, String.valueOf(entryCount(code) + 1));
        var number = letters.issue(code, Form.SUPPLEMENT, printed, actor);
        clocks.pause(code.value(), PauseCause.SUPPLEMENT, number, actor);
        sideClocks.supplementAsked(dossier(code), until);
    }

    /**
     * The papers are there. Before acceptance counting begins anew, after it the clock goes on as the procedure's law
     * says. The applicant gets a new slip with the new date.
     */
    public void resumeHandling(DossierCode code, String actor) {
        var before = dossiers.before(code);
        become(code, before == DossierState.IN_PROGRESS ? DossierState.IN_PROGRESS : DossierState.ACCEPTED, actor);
        if (before == DossierState.REGISTERED) {
            clocks.restart(code.value(), actor);
        } else {
            clocks.resume(code.value(), PauseCause.SUPPLEMENT, actor);
        }
        sideClocks.supplementCame(dossier(code), before == DossierState.IN_PROGRESS);
        issueNewSlip(code, actor);
    }

    /** The slip goes to the tax office: the first appointment is kept and the clock stands. */
    public void requestFinancialDuty(DossierCode code, String actor) {
        become(code, DossierState.FINANCIAL_DUTY, actor);
        clocks.pause(code.value(), PauseCause.FINANCIAL_DUTY, null, actor);
    }

    /** Proof of payment is there: the second appointment counts from now, with a slip of its own. */
    public void confirmFinancialDuty(DossierCode code, String actor) {
        become(code, DossierState.IN_PROGRESS, actor);
        clocks.resume(code.value(), PauseCause.FINANCIAL_DUTY, actor);
        issueNewSlip(code, actor);
    }

    /** Form 01 again, with the date as it is now: after a pause, or when a decision on working time came late. */
    public void issueNewSlip(DossierCode code, String actor) {
        letters.issue(code, Form.RECEIPT, entries(code), actor);
    }

    /** Refuses with Form 03. */
    public void refuse(DossierCode code, Map<String, String> facts, String actor) {
        end(code, DossierState.REFUSED, actor);
        letters.issue(code, Form.REFUSAL, facts, actor);
    }

    /** Stops with Form 05, at the applicant's wish, by the agency, or because the time for papers ran out. */
    public void stop(DossierCode code, Map<String, String> facts, String actor) {
        end(code, DossierState.STOPPED, actor);
        letters.issue(code, Form.STOP, facts, actor);
    }

    /**
     * Apologises and names a new date with Form 04.
     *
     * @throws vn.motcua.sla.AlreadyExtended the second time
     */
    public void extend(DossierCode code, Instant until, String reason, String actor) {
        clocks.extend(code.value(), until, reason, actor);
        Map<String, String> facts = new HashMap<>(entries(code));
        facts.put("reason", reason);
        facts.put("until", until.toString());
        letters.issue(code, Form.APOLOGY, facts, actor);
    }

    /** The applicant wants it back: state 7; the flow then goes to the stop notice. */
    void askWithdrawal(DossierCode code, String actor) {
        dossiers.lock(code);
        if (dossiers.isSigned(code)) {
            throw new ResultAlreadySigned(code.value());
        }
        become(code, DossierState.WITHDRAWAL_ASKED, actor);
    }

    void addPapers(DossierCode code, List<Paper> papers) {
        dossiers.addPapers(code, dossier(code).papers().size(), papers);
    }

    /** The competent person has signed the result: from now on the applicant can no longer withdraw. */
    public void resultSigned(DossierCode code, String actor) {
        dossiers.signed(code);
    }

    /** Whether the competent person has signed a result; from then on no step is gone back to. */
    @Transactional(readOnly = true)
    public boolean hasSignedResult(DossierCode code) {
        return dossiers.isSigned(code);
    }

    /** The result is signed, numbered and stamped: state 9, the clock stops. */
    public void settled(DossierCode code, String actor) {
        become(code, DossierState.SETTLED, actor);
        clocks.settle(code.value(), actor);
    }

    /** The result is in the applicant's hands: state 10. */
    public void returned(DossierCode code, String actor) {
        become(code, DossierState.RETURNED, actor);
        dossiers.end(code, clock.instant());
    }

    /** How much of the ledger a slip rests on, so that it can be printed again as it was. */
    private Map<String, String> entries(DossierCode code) {
        return Map.of(LetterPress.ENTRIES, String.valueOf(entryCount(code)));
    }

    private int entryCount(DossierCode code) {
        return clocks.deadline(code.value()).entries().size();
    }

    private void end(DossierCode code, DossierState state, String actor) {
        become(code, state, actor);
        sideClocks.over(code);
        dossiers.end(code, clock.instant());
        clocks.stop(code.value(), actor);
    }

    private void become(DossierCode code, DossierState next, String actor) {
        var dossier = dossiers.lock(code).orElseThrow(() -> new DossierNotFound(code.value()));
        var state = dossier.state();
        if (!state.mayBecome(next)) {
            throw new WrongState(code.value(), state.word(), next.word());
        }
        dossiers.become(code, state, next);
        events.publishEvent(
                new DossierEvent(code, "state-changed", Map.of("from", state.word(), "to", next.word()), actor));
    }
}
