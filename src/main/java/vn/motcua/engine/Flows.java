package vn.motcua.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Running diagrams, one to a business key, in the caller's transaction. */
@Component
@Transactional
public class Flows {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final FlowLocks locks;
    private final FlowTimers timers;
    private final FlowRecords records;
    private final EngineDoor engine;

    Flows(
            RepositoryService repository,
            RuntimeService runtime,
            FlowLocks locks,
            FlowTimers timers,
            FlowRecords records,
            EngineDoor engine) {
        this.repository = repository;
        this.runtime = runtime;
        this.locks = locks;
        this.timers = timers;
        this.records = records;
        this.engine = engine;
    }

    /** Whether a diagram with this key is deployed. */
    @Transactional(readOnly = true)
    public boolean knows(String processKey) {
        return repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(processKey)
                        .latestVersion()
                        .count()
                > 0;
    }

    /** The keys of all deployed diagrams, in one question. */
    @Transactional(readOnly = true)
    public Set<String> keys() {
        return records.keys();
    }

    /** Starts the newest version. Values are strings, booleans, numbers or {@link java.util.Date}. */
    public void start(String processKey, String businessKey, Map<String, Object> variables, String actor) {
        VariableMap values = Variables.fromMap(variables);
        Answer.without(actor).addTo(values);
        engine.change(
                businessKey, actor, context -> runtime.startProcessInstanceByKey(processKey, businessKey, values));
    }

    /**
     * Tells a running flow that something happened; fields reach the diagram's beans as in {@link Tasks#complete}.
     *
     * @throws MessageNotAwaited when the flow does not wait for it (409)
     */
    public void tell(String businessKey, String message, String comment, Map<String, String> fields, String actor) {
        locks.lockByBusinessKey(businessKey);
        EventSubscription waiting = records.flow(businessKey)
                .flatMap(flow -> waitingFor(flow, message))
                .orElseThrow(() -> new MessageNotAwaited(businessKey, message));
        Answer answer = new Answer(comment, fields, actor);
        engine.change(businessKey, actor, context -> {
            answer.showTo(execution(context, waiting.getExecutionId()));
            runtime.messageEventReceived(message, waiting.getExecutionId());
        });
    }

    /** Sets variables of the root flow and moves its waiting timers whose diagram expression reads one of them. */
    public void moveDates(String businessKey, Map<String, Instant> dates) {
        locks.lockByBusinessKey(businessKey);
        records.flow(businessKey).ifPresent(flow -> timers.move(flow.getId(), dates));
    }

    /** Where the flow stands; also for an ended one, with nothing active. */
    @Transactional(readOnly = true)
    public Optional<FlowPosition> position(String businessKey) {
        return records.position(businessKey);
    }

    /** The BPMN file of the version that this flow runs on, or of a called diagram it runs on. */
    @Transactional(readOnly = true)
    public Optional<String> diagram(String businessKey, String processKey) {
        return records.diagram(businessKey, processKey);
    }

    private Optional<EventSubscription> waitingFor(ProcessInstance flow, String message) {
        return records.tree(flow.getId()).stream()
                .flatMap(instance -> subscriptions(instance, message).stream())
                .findFirst();
    }

    private List<EventSubscription> subscriptions(ProcessInstance instance, String message) {
        return runtime.createEventSubscriptionQuery()
                .eventType("message")
                .eventName(message)
                .processInstanceId(instance.getId())
                .list();
    }

    private static ExecutionEntity execution(CommandContext context, String id) {
        return context.getExecutionManager().findExecutionById(id);
    }
}
