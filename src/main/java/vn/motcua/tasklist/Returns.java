package vn.motcua.tasklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.engine.Inbox;
import vn.motcua.engine.OpenTask;
import vn.motcua.engine.TaskTaken;
import vn.motcua.engine.Tasks;
import vn.motcua.engine.WaysBack;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Officers;
import vn.motcua.web.InvalidFields;

/**
 * Sends a dossier back to a step that was answered before, with the reason, to who answered it. The citizen's clock goes on:
 * going back is the agency's own matter.
 */
@Component
@Transactional
public class Returns {

    private final Worklist worklist;
    private final Answers answers;
    private final DossierDesk desk;
    private final Inbox inbox;
    private final Tasks tasks;
    private final WaysBack ways;
    private final Officers officers;
    private final Remarks remarks;
    private final AuditTrail trail;

    Returns(
            Worklist worklist,
            Answers answers,
            DossierDesk desk,
            Inbox inbox,
            Tasks tasks,
            WaysBack ways,
            Officers officers,
            Remarks remarks,
            AuditTrail trail) {
        this.worklist = worklist;
        this.answers = answers;
        this.desk = desk;
        this.inbox = inbox;
        this.tasks = tasks;
        this.ways = ways;
        this.officers = officers;
        this.remarks = remarks;
        this.trail = trail;
    }

    /** The steps that were answered before and that this one may be sent back to, each once, the latest first. */
    @Transactional(readOnly = true)
    public List<DossierSheet.DoneStep> earlier(OpenTask task) {
        Map<String, DossierSheet.DoneStep> latest = new LinkedHashMap<>();
        for (var done : answers.of(task.businessKey())) {
            latest.remove(done.step());
            latest.put(done.step(), done);
        }
        latest.remove(task.step());
        var steps = new ArrayList<>(latest.values());
        Collections.reverse(steps);
        return steps;
    }

    /**
     * The open step gives way to an earlier one.
     *
     * @return the step that is open now
     * @throws InvalidFields naming {@code step} or {@code reason}
     * @throws NotReturned when a result is signed or other steps are open too
     * @throws TaskTaken when a colleague has the step
     */
    public OpenTask giveBack(String taskId, @Nullable String step, @Nullable String reason, Officer officer) {
        var task = mine(taskId, officer);
        var dossier = task.businessKey();
        var to = earlier(task).stream()
                .filter(done -> done.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new InvalidFields("step", "field.not-an-earlier-step"));
        var why = Remarks.checked("reason", reason);
        ways.hold(dossier);
        if (desk.hasSignedResult(DossierCode.parse(dossier))) {
            throw NotReturned.signed(dossier);
        }
        if (inbox.of(dossier).size() > 1) {
            throw NotReturned.parallel(dossier);
        }
        var open = ways.reopen(dossier, List.of(taskId), to.step(), why, officer.login());
        remarks.keep(dossier, "returned", to.name(), why, officer);
        trail.recordMove("step-returned", open, officer.login(), Map.of("from", task.step()));
        return toWhoAnswered(open, to.actor(), officer);
    }

    private OpenTask toWhoAnswered(OpenTask open, String login, Officer officer) {
        var back = officers.find(login).filter(found -> open.candidateGroups().stream()
                .map(CandidateGroup::parse)
                .anyMatch(found::in));
        back.ifPresent(found -> tasks.transfer(open.id(), found.login(), officer.login()));
        return tasks.task(open.id());
    }

    private OpenTask mine(String taskId, Officer officer) {
        var task = worklist.task(taskId, officer);
        if (task.assignee() != null && !officer.login().equals(task.assignee())) {
            throw new TaskTaken(taskId, task.assignee());
        }
        return task;
    }
}
