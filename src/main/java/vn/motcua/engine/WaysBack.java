package vn.motcua.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets a running flow back to a step, in the caller's transaction. What beans of the diagram did meanwhile stays done:
 * whether a step may be opened again is the caller's question.
 */
@Component
@Transactional
public class WaysBack {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final InboxRows inbox;
    private final Tasks tasks;
    private final FlowLocks locks;
    private final FlowRecords records;
    private final EngineDoor engine;

    WaysBack(
            RuntimeService runtime,
            RepositoryService repository,
            InboxRows inbox,
            Tasks tasks,
            FlowLocks locks,
            FlowRecords records,
            EngineDoor engine) {
        this.runtime = runtime;
        this.repository = repository;
        this.inbox = inbox;
        this.tasks = tasks;
        this.locks = locks;
        this.records = records;
        this.engine = engine;
    }

    /** Holds the flow until the transaction ends, so that nobody acts on it between a question and {@link #reopen}. */
    public void hold(String businessKey) {
        locks.lockByBusinessKey(businessKey);
    }

    /**
     * Cancels open tasks and opens a step again.
     *
     * @param instead ids of the open tasks that the step takes the place of
     * @param step id of the diagram's element
     * @param comment why, seen by the diagram's beans as {@code comment}
     * @return the task that stands open now
     * @throws TaskGone when a task is no longer open
     * @throws NoWayBack when the step is not on the way that the tasks came, or stands in several copies
     */
    public OpenTask reopen(String businessKey, Collection<String> instead, String step, String comment, String actor) {
        locks.lockByBusinessKey(businessKey);
        instead.forEach(tasks::task);
        Set<String> before = ids(businessKey);
        Answer answer = new Answer(comment, Map.of(), actor);
        engine.change(businessKey, actor, context -> reopen(context, businessKey, Set.copyOf(instead), step, answer));
        return inbox.of(businessKey).stream()
                .filter(task -> !before.contains(task.id()) && task.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new NoWayBack(businessKey, step));
    }

    private void reopen(CommandContext context, String businessKey, Set<String> instead, String step, Answer answer) {
        ProcessInstance instance = instanceWith(businessKey, step).orElseThrow(() -> new NoWayBack(businessKey, step));
        Map<String, String> places = new PlacesOfTasks(context, runtime).in(instance.getId());
        if (!places.keySet().containsAll(instead)) {
            throw new NoWayBack(businessKey, step);
        }
        answer.showTo(root(context, instance));
        var change = runtime.createProcessInstanceModification(instance.getId());
        Set<String> cut = instead.stream().map(places::get).collect(Collectors.toCollection(TreeSet::new));
        cut.forEach(change::cancelActivityInstance);
        change.startBeforeActivity(step).execute();
    }

    private static ExecutionEntity root(CommandContext context, ProcessInstance instance) {
        return context.getExecutionManager().findExecutionById(instance.getId());
    }

    private Optional<ProcessInstance> instanceWith(String businessKey, String step) {
        List<ProcessInstance> tree = records.flow(businessKey)
                .map(flow -> records.tree(flow.getId()))
                .orElse(List.of());
        return tree.stream()
                .filter(instance -> hasOnce(instance.getProcessDefinitionId(), step))
                .findFirst();
    }

    /** A step in several copies at once has no single place to go back to. */
    private boolean hasOnce(String definition, String step) {
        ActivityImpl drawn = ((ProcessDefinitionEntity) repository.getProcessDefinition(definition)).findActivity(step);
        return drawn != null
                && "userTask".equals(drawn.getProperty("type"))
                && !drawn.getFlowScope().getId().contains("#multiInstanceBody");
    }

    private Set<String> ids(String businessKey) {
        return inbox.of(businessKey).stream().map(OpenTask::id).collect(Collectors.toSet());
    }
}
