package vn.motcua.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Position;
import vn.motcua.organization.UnitId;
import vn.motcua.sla.Clocks;

/** What the other modules may ask of dossiers. */
@Component
@Transactional
public class DossierDesk {

    private final Dossiers dossiers;
    private final Letters letters;
    private final Clocks clocks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DossierDesk(Dossiers dossiers, Letters letters, Clocks clocks, Clock clock, ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.letters = letters;
        this.clocks = clocks;
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
        }
    }

    /**
     * Asks the applicant for papers with Form 02 and stops the clock.
     *
     * @throws SupplementAskedAlready when they were asked once before
     */
    public void requestSupplement(DossierCode code, Map<String, String> facts, String actor) {
        if (letters.of(code).stream().anyMatch(letter -> letter.form() == Form.SUPPLEMENT)) {
            throw new SupplementAskedAlready(code.value());
        }
        become(code, DossierState.SUPPLEMENT_ASKED, actor);
        letters.issue(code, Form.SUPPLEMENT, facts, actor);
        clocks.pause(code.value(), "chờ người nộp bổ sung hồ sơ", actor);
    }

    /** The papers are there. Before acceptance counting begins anew, after it the clock goes on. */
    public void resumeHandling(DossierCode code, String actor) {
        var before = dossiers.before(code);
        become(code, before == DossierState.IN_PROGRESS ? DossierState.IN_PROGRESS : DossierState.ACCEPTED, actor);
        if (before == DossierState.REGISTERED) {
            clocks.restart(code.value(), actor);
        } else {
            clocks.resume(code.value(), actor);
        }
    }

    public void requestFinancialDuty(DossierCode code, String actor) {
        become(code, DossierState.FINANCIAL_DUTY, actor);
        clocks.pause(code.value(), "chờ người nộp thực hiện nghĩa vụ tài chính", actor);
    }

    public void confirmFinancialDuty(DossierCode code, String actor) {
        become(code, DossierState.IN_PROGRESS, actor);
        clocks.resume(code.value(), actor);
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
        letters.issue(code, Form.APOLOGY, Map.of("reason", reason, "until", until.toString()), actor);
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

    private void end(DossierCode code, DossierState state, String actor) {
        become(code, state, actor);
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
