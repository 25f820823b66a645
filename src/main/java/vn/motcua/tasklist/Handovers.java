package vn.motcua.tasklist;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.engine.OpenTask;
import vn.motcua.engine.TaskNotFound;
import vn.motcua.engine.Tasks;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Officers;
import vn.motcua.organization.Role;
import vn.motcua.web.InvalidFields;

/** Taking a step from a colleague, and giving one out as the head of its unit. Both say why, for the one who had it. */
@Component
@Transactional
public class Handovers {

    private final Worklist worklist;
    private final Tasks tasks;
    private final Officers officers;
    private final Remarks remarks;
    private final AuditTrail trail;

    Handovers(Worklist worklist, Tasks tasks, Officers officers, Remarks remarks, AuditTrail trail) {
        this.worklist = worklist;
        this.tasks = tasks;
        this.officers = officers;
        this.remarks = remarks;
        this.trail = trail;
    }

    /**
     * A step that a colleague of the same group has becomes the officer's; one that nobody has is claimed.
     *
     * @throws InvalidFields naming {@code reason} when it is missing
     */
    public OpenTask takeOver(String taskId, @Nullable String reason, Officer officer) {
        var task = worklist.task(taskId, officer);
        if (officer.login().equals(task.assignee())) {
            return task;
        }
        var why = Remarks.checked("reason", reason);
        var from = task.assignee() == null ? "-" : task.assignee();
        tasks.transfer(taskId, officer.login(), officer.login());
        keep("taken-over", task, why, Map.of("from", from), officer);
        return worklist.task(taskId, officer);
    }

    /**
     * The head or leader of a step's unit gives it to one of its groups' officers, whoever has it now.
     *
     * @throws TaskNotFound when there is none, or it is not of a unit that the officer heads
     * @throws InvalidFields naming {@code to} or {@code reason}
     */
    public void assign(String taskId, @Nullable String to, @Nullable String reason, Officer head) {
        var task = tasks.task(taskId);
        if (groups(task).noneMatch(group -> heads(head, group))) {
            throw new TaskNotFound(taskId);
        }
        var colleague = officers.find(to == null ? "" : to)
                .filter(found -> groups(task).anyMatch(found::in))
                .orElseThrow(() -> new InvalidFields("to", "field.officer-not-in-group"));
        var why = Remarks.checked("reason", reason);
        tasks.transfer(taskId, colleague.login(), head.login());
        keep("assigned", task, why, Map.of("to", colleague.login()), head);
    }

    private void keep(String kind, OpenTask task, String why, Map<String, String> facts, Officer officer) {
        remarks.keep(task.businessKey(), kind, task.name(), why, officer);
        trail.recordMove("task-" + kind, task, officer.login(), facts);
    }

    private static boolean heads(Officer officer, CandidateGroup group) {
        return officer.in(new CandidateGroup(group.unit(), Role.HEAD))
                || officer.in(new CandidateGroup(group.unit(), Role.LEADER));
    }

    private static java.util.stream.Stream<CandidateGroup> groups(OpenTask task) {
        return task.candidateGroups().stream().map(CandidateGroup::parse);
    }
}
