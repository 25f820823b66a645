package vn.motcua.engine;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.engine.FlowEvent.TaskAssigned;
import vn.motcua.engine.FlowEvent.TaskCancelled;
import vn.motcua.engine.FlowEvent.TaskCompleted;
import vn.motcua.engine.FlowEvent.TaskOpened;
import vn.motcua.engine.FlowEvent.TaskRerouted;

/** Keeps the inbox and tells what happens to tasks, in the engine's transaction. */
@Component
class TaskTeller implements TaskListener {

    private final ApplicationEventPublisher events;
    private final InboxRows rows;

    TaskTeller(ApplicationEventPublisher events, InboxRows rows) {
        this.events = events;
        this.rows = rows;
    }

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        OpenTask open = open(task);
        @Nullable String actor = FlowScope.actor();
        switch (delegate.getEventName()) {
            case EVENTNAME_CREATE -> {
                rows.add(open, scope(task).root().getId());
                events.publishEvent(new TaskOpened(open, AllottedTime.of(delegate), actor));
            }
            case EVENTNAME_UPDATE -> rows.update(open);
            case EVENTNAME_ASSIGNMENT -> {
                rows.update(open);
                events.publishEvent(new TaskAssigned(open, open.assignee(), actor));
            }
            case EVENTNAME_COMPLETE -> {
                rows.remove(open.id());
                events.publishEvent(completed(task, open, actor));
            }
            default -> {
                rows.remove(open.id());
                events.publishEvent(new TaskCancelled(open, actor));
            }
        }
    }

    /** The groups of an open task were exchanged, which the engine tells nobody. */
    void rerouted(TaskEntity task, List<String> before) {
        OpenTask open = open(task);
        rows.update(open);
        events.publishEvent(new TaskRerouted(open, before, FlowScope.actor()));
    }

    private static TaskCompleted completed(TaskEntity task, OpenTask open, @Nullable String actor) {
        ExecutionEntity execution = task.getExecution();
        String decision = execution.getVariable("decision") instanceof String given ? given : "";
        return new TaskCompleted(open, decision, Answer.commentIn(execution), actor);
    }

    private static FlowScope scope(TaskEntity task) {
        return new FlowScope(task.getExecution());
    }

    private static OpenTask open(TaskEntity task) {
        FlowScope scope = scope(task);
        ActivityImpl activity = task.getExecution().getProcessDefinition().findActivity(task.getTaskDefinitionKey());
        StepDemands demands = StepDemands.of(activity);
        return new OpenTask(
                task.getId(),
                scope.businessKey(),
                scope.rootKey(),
                task.getTaskDefinitionKey(),
                Objects.requireNonNullElse(task.getName(), task.getTaskDefinitionKey()),
                groups(task),
                task.getAssignee(),
                task.getCreateTime().toInstant(),
                dueAt(task),
                demands.decisions(),
                demands.requiredFields());
    }

    private static @Nullable Instant dueAt(TaskEntity task) {
        return task.getDueDate() == null ? null : task.getDueDate().toInstant();
    }

    private static List<String> groups(TaskEntity task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
