package vn.motcua.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.web.Refusal;

/**
 * Claim, release and complete, in the caller's transaction. The actor is an officer's login; whether they may is the
 * caller's question. Every race has one winner; a loser gets {@link TaskTaken} or {@link TaskGone} (409), never more.
 */
@Component
@Transactional
public class Tasks {

    private final TaskService tasks;
    private final HistoryService history;
    private final InboxRows inbox;
    private final FlowLocks locks;
    private final EngineDoor engine;
    private final TaskTeller teller;

    Tasks(
            TaskService tasks,
            HistoryService history,
            InboxRows inbox,
            FlowLocks locks,
            EngineDoor engine,
            TaskTeller teller) {
        this.teller = teller;
        this.tasks = tasks;
        this.history = history;
        this.inbox = inbox;
        this.locks = locks;
        this.engine = engine;
    }

    /** The open task; {@link TaskGone} when it is over, {@link TaskNotFound} when it never was. */
    @Transactional(readOnly = true)
    public OpenTask task(String taskId) {
        return inbox.find(taskId).orElseThrow(() -> gone(taskId));
    }

    /** @throws TaskTaken when another has it */
    public void claim(String taskId, String actor) {
        OpenTask task = lockedFor(taskId, actor);
        if (task.assignee() == null) {
            engine.change(taskId, actor, context -> tasks.setAssignee(taskId, actor));
        }
    }

    /**
     * Puts the task back to its groups; nothing happens when nobody has it.
     *
     * @throws TaskTaken when another has it
     */
    public void release(String taskId, String actor) {
        OpenTask task = lockedFor(taskId, actor);
        if (task.assignee() != null) {
            engine.change(taskId, actor, context -> tasks.setAssignee(taskId, null));
        }
    }

    /** Gives the task to another officer, whoever has it now. */
    public void transfer(String taskId, String toLogin, String actor) {
        OpenTask task = locked(taskId);
        if (!toLogin.equals(task.assignee())) {
            engine.change(taskId, actor, context -> tasks.setAssignee(taskId, toLogin));
        }
    }

    /** Puts the task before other groups, in nobody's hands; {@code groups} are candidate groups. */
    public void handTo(String taskId, List<String> groups, String actor) {
        OpenTask task = locked(taskId);
        engine.change(taskId, actor, context -> {
            if (task.assignee() != null) {
                tasks.setAssignee(taskId, null);
            }
            task.candidateGroups().forEach(group -> tasks.deleteCandidateGroup(taskId, group));
            groups.forEach(group -> tasks.addCandidateGroup(taskId, group));
            teller.rerouted(context.getTaskManager().findTaskById(taskId), task.candidateGroups());
        });
    }

    /** Says when an open task is due, in the engine and in the inbox; null while it stands still. Gone tasks are left. */
    public void moveDue(String taskId, @Nullable Instant due) {
        if (inbox.find(taskId).isPresent()) {
            tasks.setDueDate(taskId, due == null ? null : Date.from(due));
        }
    }

    /**
     * Ends the step with an answer. Beans that the diagram calls next see {@code fields} as the transient variable
     * {@code fields} (a {@code Map<String, String>}) and {@code comment}, {@code actor} likewise; only {@code decision}
     * is kept by the engine. Refusals thrown by such beans reach the caller as they are. A task that nobody has becomes
     * the actor's first.
     *
     * @throws TaskTaken when another has it
     */
    public void complete(String taskId, String decision, String comment, Map<String, String> fields, String actor) {
        OpenTask task = lockedFor(taskId, actor);
        Answer answer = new Answer(comment, fields, actor);
        engine.change(taskId, actor, context -> {
            if (task.assignee() == null) {
                tasks.setAssignee(taskId, actor);
            }
            complete(context, taskId, decision, answer);
        });
    }

    private void complete(CommandContext context, String taskId, String decision, Answer answer) {
        answer.showTo(context.getTaskManager().findTaskById(taskId).getExecution());
        tasks.complete(taskId, Map.of("decision", decision));
    }

    private OpenTask lockedFor(String taskId, String actor) {
        OpenTask task = locked(taskId);
        if (task.assignee() != null && !task.assignee().equals(actor)) {
            throw new TaskTaken(taskId, task.assignee());
        }
        return task;
    }

    /** The task as it is once nobody else can change its flow any more. */
    private OpenTask locked(String taskId) {
        locks.lockByTask(taskId);
        return task(taskId);
    }

    private Refusal gone(String taskId) {
        var was = history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult();
        if (was == null) {
            return new TaskNotFound(taskId);
        }
        return new TaskGone(taskId, was.getAssignee() == null ? "-" : was.getAssignee());
    }
}
