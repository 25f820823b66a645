package vn.motcua.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.engine.FlowEvent.FlowEnded;
import vn.motcua.engine.FlowEvent.FlowStarted;

/** Tells of a flow's beginning and end; called diagrams begin and end untold. */
@Component
class FlowTeller implements ExecutionListener {

    private final ApplicationEventPublisher events;

    FlowTeller(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void notify(DelegateExecution execution) {
        FlowScope scope = FlowScope.of(execution);
        boolean starts = EVENTNAME_START.equals(execution.getEventName());
        if (scope.isRoot()) {
            events.publishEvent(starts ? started(scope) : ended(scope));
        } else if (starts) {
            Answer.passOn(scope.execution().getSuperExecution(), scope.execution());
        }
    }

    private static FlowStarted started(FlowScope scope) {
        ExecutionEntity execution = scope.execution();
        return new FlowStarted(
                scope.businessKey(),
                scope.processKey(),
                execution.getProcessDefinition().getVersion(),
                FlowScope.actor());
    }

    private static FlowEnded ended(FlowScope scope) {
        @Nullable String endEvent = (String) scope.execution().getVariableLocal(StepTeller.END_EVENT);
        return new FlowEnded(scope.businessKey(), scope.processKey(), endEvent, FlowScope.actor());
    }
}
