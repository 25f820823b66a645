package vn.motcua.dossier;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.engine.Flows;
import vn.motcua.engine.Inbox;
import vn.motcua.engine.OpenTask;
import vn.motcua.engine.Tasks;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Role;
import vn.motcua.sla.Clocks;
import vn.motcua.web.FieldChecks;
import vn.motcua.web.InvalidFields;

/**
 * What an officer may do with a dossier as a whole, by its code. Asking for papers and refusing answer the open step
 * that takes this answer; the rest tells the flow that something happened.
 */
@Component
@Transactional
public class Moves {

    private static final int LONGEST_TEXT = 2000;

    private final DossierDesk desk;
    private final Inbox inbox;
    private final Tasks tasks;
    private final Flows flows;
    private final Clocks clocks;

    Moves(DossierDesk desk, Inbox inbox, Tasks tasks, Flows flows, Clocks clocks) {
        this.desk = desk;
        this.inbox = inbox;
        this.tasks = tasks;
        this.flows = flows;
        this.clocks = clocks;
    }

    /** Asks for papers with Form 02: {@code items} one a line, and why. */
    public void requestSupplement(DossierCode code, String items, String reason, Officer officer) {
        answer(code, "supplement", fields("items", items, "reason", reason), officer);
    }

    /** Refuses with Form 03. */
    public void refuse(DossierCode code, String reason, Officer officer) {
        answer(code, "refuse", fields("reason", reason), officer);
    }

    /** The applicant brought the papers that were asked for. */
    public void supplement(DossierCode code, List<Paper> papers, String note, Officer officer) {
        visible(code, officer);
        desk.addPapers(code, papers);
        flows.tell(code.value(), "SupplementReceived", note, Map.of(), officer.login());
    }

    /**
     * The applicant wants the dossier back (Decree 118/2025/NĐ-CP Art. 21).
     *
     * @throws ResultAlreadySigned when a result was signed
     */
    public void withdraw(DossierCode code, String reason, Officer officer) {
        visible(code, officer);
        var fields = fields("reason", reason);
        desk.askWithdrawal(code, officer.login());
        flows.tell(code.value(), "WithdrawalRequested", reason, fields, officer.login());
    }

    /** The agency stops handling, with Form 05; only leaders and heads of the competent unit may. */
    public void stop(DossierCode code, String reason, Officer officer) {
        mustLead(code, officer, Role.LEADER, Role.HEAD);
        flows.tell(code.value(), "StopOrdered", reason, fields("reason", reason), officer.login());
    }

    /** Gives the applicant Form 01 again with the date as it is now, such as after a holiday that was announced late. */
    public void renewSlip(DossierCode code, Officer officer) {
        var state = visible(code, officer).state();
        if (state.isEnd() || state == DossierState.SETTLED) {
            throw new WrongState(code.value(), state.word(), "slip");
        }
        desk.issueNewSlip(code, officer.login());
    }

    /** Apologises and names a new date with Form 04; answers the open step for it, when there is one. */
    public void extend(DossierCode code, Instant until, String reason, Officer officer) {
        var fields = fields("reason", reason, "until", until.toString());
        var open = step(code, "extend", officer);
        if (open != null) {
            complete(open, "extend", fields, officer);
            return;
        }
        mustLead(code, officer, Role.LEADER);
        var due = clocks.deadline(code.value()).dueAt();
        if (due == null || !until.isAfter(due)) {
            throw new InvalidFields("until", "field.after-the-due-date");
        }
        desk.extend(code, until, reason, officer.login());
    }

    private void answer(DossierCode code, String decision, Map<String, String> fields, Officer officer) {
        visible(code, officer);
        var open = step(code, decision, officer);
        if (open == null) {
            throw new NotYourStep(code.value(), decision);
        }
        complete(open, decision, fields, officer);
    }

    private void complete(OpenTask open, String decision, Map<String, String> fields, Officer officer) {
        tasks.complete(open.id(), decision, fields.getOrDefault("reason", ""), fields, officer.login());
    }

    /** The dossier's open step that takes this decision and that this officer may answer, or null. */
    private @Nullable OpenTask step(DossierCode code, String decision, Officer officer) {
        return inbox.of(code.value()).stream()
                .filter(task -> task.decisions().contains(decision))
                .filter(task -> officer.login().equals(task.assignee())
                        || (task.assignee() == null
                                && task.candidateGroups().stream()
                                        .map(CandidateGroup::parse)
                                        .anyMatch(officer::in)))
                .findFirst()
                .orElse(null);
    }

    private Dossier visible(DossierCode code, Officer officer) {
        return desk.visibleDossier(code, officer);
    }

    private void mustLead(DossierCode code, Officer officer, Role... roles) {
        var unit = visible(code, officer).handledBy();
        for (var role : roles) {
            if (officer.in(new CandidateGroup(unit, role))) {
                return;
            }
        }
        throw new NotYourStep(code.value(), "lead");
    }

    private static Map<String, String> fields(String... namesAndValues) {
        var checks = new FieldChecks();
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var text = checks.lines(namesAndValues[i], namesAndValues[i + 1], LONGEST_TEXT);
            if (text != null) {
                fields.put(namesAndValues[i], text);
            } else {
                checks.missing(namesAndValues[i]);
            }
        }
        checks.orRefuse();
        return fields;
    }
}
