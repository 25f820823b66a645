package vn.motcua.tasklist;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.engine.OpenTask;
import vn.motcua.engine.TaskNotFound;
import vn.motcua.engine.TaskTaken;
import vn.motcua.engine.Tasks;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Officers;
import vn.motcua.web.InvalidFields;

/**
 * What an officer sees and does with tasks. An officer may take a step when it names one of their groups; of a step
 * that does not, they learn nothing.
 */
@Component
@Transactional
public class Worklist {

    private final TaskRows rows;
    private final Tasks tasks;
    private final Officers officers;
    private final AnswerChecks checks;

    Worklist(TaskRows rows, Tasks tasks, Officers officers, AnswerChecks checks) {
        this.rows = rows;
        this.tasks = tasks;
        this.officers = officers;
        this.checks = checks;
    }

    @Transactional(readOnly = true)
    public TaskPage page(Officer officer, TaskQuery query) {
        return rows.page(officer, query);
    }

    @Transactional(readOnly = true)
    public int count(Officer officer, TaskQuery query) {
        return rows.count(officer, query);
    }

    /** The absent colleagues whose tasks the officer sees as a deputy today. */
    @Transactional(readOnly = true)
    public List<Officer> standsInFor(Officer officer) {
        return rows.absent(officer);
    }

    /** The most pressing task: of the officer's own, else of their groups. */
    @Transactional(readOnly = true)
    public Optional<TaskRow> next(Officer officer) {
        for (var queue : List.of(TaskQuery.Queue.MINE, TaskQuery.Queue.GROUP)) {
            var first = page(officer, TaskQuery.of(queue).first(1)).items();
            if (!first.isEmpty()) {
                return Optional.of(first.get(0));
            }
        }
        return Optional.empty();
    }

    /**
     * A task that this officer may take or has.
     *
     * @throws TaskNotFound when there is none, or it is not for this officer
     * @throws vn.motcua.engine.TaskGone when it is over
     */
    @Transactional(readOnly = true)
    public OpenTask task(String taskId, Officer officer) {
        var task = tasks.task(taskId);
        if (!concerns(task, officer)) {
            throw new TaskNotFound(taskId);
        }
        return task;
    }

    /** @throws TaskTaken when another officer was faster */
    public OpenTask claim(String taskId, Officer officer) {
        task(taskId, officer);
        tasks.claim(taskId, officer.login());
        return task(taskId, officer);
    }

    public OpenTask release(String taskId, Officer officer) {
        mine(taskId, officer);
        tasks.release(taskId, officer.login());
        return task(taskId, officer);
    }

    /** Hands the task to a colleague of one of its groups. */
    public OpenTask transfer(String taskId, @Nullable String to, Officer officer) {
        var task = mine(taskId, officer);
        var colleague = officers.find(to == null ? "" : to)
                .filter(found -> mayTake(task, found))
                .orElseThrow(() -> new InvalidFields("to", "field.officer-not-in-group"));
        tasks.transfer(taskId, colleague.login(), officer.login());
        return task;
    }

    /**
     * Answers the step; a task nobody has is claimed on the way.
     *
     * @throws InvalidFields when the answer lacks something, naming {@code decision} or {@code fields.…}
     */
    public void complete(String taskId, Answer answer, Officer officer) {
        var task = task(taskId, officer);
        var checked = checks.check(task, answer);
        try {
            tasks.complete(taskId, checked.decision(), checked.comment(), checked.fields(), officer.login());
        } catch (InvalidFields inDiagram) {
            throw new InvalidFields(inDiagram.faults().stream()
                    .map(fault -> new InvalidFields.Fault("fields." + fault.field(), fault.message()))
                    .toList());
        }
    }

    private OpenTask mine(String taskId, Officer officer) {
        var task = task(taskId, officer);
        if (!officer.login().equals(task.assignee())) {
            throw new TaskTaken(taskId, task.assignee() == null ? "-" : task.assignee());
        }
        return task;
    }

    private static boolean concerns(OpenTask task, Officer officer) {
        return officer.login().equals(task.assignee()) || mayTake(task, officer);
    }

    private static boolean mayTake(OpenTask task, Officer officer) {
        return task.candidateGroups().stream().map(CandidateGroup::parse).anyMatch(officer::in);
    }
}
