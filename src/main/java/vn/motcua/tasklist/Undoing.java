package vn.motcua.tasklist;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditEntry;
import vn.motcua.audit.AuditTrail;
import vn.motcua.engine.NoWayBack;
import vn.motcua.engine.OpenTask;
import vn.motcua.engine.TaskNotFound;
import vn.motcua.engine.Tasks;
import vn.motcua.engine.WaysBack;
import vn.motcua.organization.Officer;

/**
 * Takes a completion back within a minute, by who gave it, while nobody has acted on the dossier and nothing went out because
 * of it. The record says whether that is so: it keeps both the answer and that it was taken back.
 */
@Component
@Transactional
public class Undoing {

    /** How long a completion may be taken back. */
    public static final Duration TIME = Duration.ofMinutes(1);

    /** What a completion leaves on record when it only opens the next step. */
    private static final Set<String> HARMLESS =
            Set.of("step-entered", "step-left", "flow-taken", "task-opened", "dossier-read");

    private final Answers answers;
    private final AuditTrail trail;
    private final WaysBack ways;
    private final Tasks tasks;
    private final Remarks remarks;
    private final Clock clock;

    Undoing(Answers answers, AuditTrail trail, WaysBack ways, Tasks tasks, Remarks remarks, Clock clock) {
        this.answers = answers;
        this.trail = trail;
        this.ways = ways;
        this.tasks = tasks;
        this.remarks = remarks;
        this.clock = clock;
    }

    /**
     * The step stands open again, in the officer's hands, under an id of its own.
     *
     * @throws TaskNotFound when the officer gave no answer to such a task
     * @throws NotUndone when it cannot be taken back any more
     */
    public OpenTask undo(String taskId, Officer officer) {
        var answer = answers.find(taskId)
                .filter(given -> given.actor().equals(officer.login()) && !given.undone())
                .orElseThrow(() -> new TaskNotFound(taskId));
        if (clock.instant().isAfter(answer.at().plus(TIME))) {
            throw NotUndone.tooLate(taskId);
        }
        ways.hold(answer.dossier());
        var opened = opened(taskId, since(taskId, trail.of(answer.dossier())));
        return reopen(answer, opened, officer);
    }

    private OpenTask reopen(Answers.Given answer, List<String> opened, Officer officer) {
        try {
            var task = ways.reopen(answer.dossier(), opened, answer.step(), "", officer.login());
            tasks.transfer(task.id(), officer.login(), officer.login());
            answers.undo(answer.task());
            remarks.keep(answer.dossier(), "undone", task.name(), answer.decision(), officer);
            trail.recordMove("completion-undone", task, officer.login(), Map.of("task", answer.task()));
            return tasks.task(task.id());
        } catch (NoWayBack noWay) {
            throw NotUndone.tookEffect(answer.task());
        }
    }

    /** The tasks that the completion opened, when it did nothing else and nobody has touched them. */
    private static List<String> opened(String task, List<AuditEntry> since) {
        for (var entry : since) {
            if (!HARMLESS.contains(entry.kind())) {
                throw entry.kind().startsWith("task-") ? NotUndone.actedOn(task) : NotUndone.tookEffect(task);
            }
        }
        return since.stream()
                .filter(entry -> entry.kind().equals("task-opened"))
                .map(entry -> entry.facts().getOrDefault("task", ""))
                .toList();
    }

    private static List<AuditEntry> since(String task, List<AuditEntry> record) {
        for (int at = record.size() - 1; at >= 0; at--) {
            var entry = record.get(at);
            if (entry.kind().equals("task-completed")
                    && task.equals(entry.facts().get("task"))) {
                return record.subList(at + 1, record.size());
            }
        }
        throw NotUndone.tookEffect(task);
    }
}
