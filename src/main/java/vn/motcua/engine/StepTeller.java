package vn.motcua.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.engine.FlowEvent.SequenceFlowTaken;
import vn.motcua.engine.FlowEvent.StepEntered;
import vn.motcua.engine.FlowEvent.StepLeft;

/** Tells of elements entered and left and of sequence flows taken, in called diagrams too. */
@Component
class StepTeller implements ExecutionListener {

    /** Transient variable of the root: the end event reached last, so that {@link FlowTeller} can name it. */
    static final String END_EVENT = "lastEndEvent";

    private final ApplicationEventPublisher events;

    StepTeller(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void notify(DelegateExecution execution) {
        FlowScope scope = FlowScope.of(execution);
        switch (execution.getEventName()) {
            case EVENTNAME_START -> entered(scope);
            case EVENTNAME_END -> left(scope);
            default -> taken(scope, way(scope.execution().getTransition()));
        }
    }

    private void entered(FlowScope scope) {
        PvmActivity activity = scope.execution().getActivity();
        String type = FlowScope.type(activity);
        tellWayFromEventGateway(scope, activity);
        events.publishEvent(new StepEntered(
                scope.businessKey(), scope.processKey(), activity.getId(), name(scope), type, FlowScope.actor()));
        if (scope.isRoot() && "endEvent".equals(type)) {
            scope.root().setVariableLocal(END_EVENT, Variables.stringValue(activity.getId(), true));
        }
    }

    private void tellWayFromEventGateway(FlowScope scope, PvmActivity activity) {
        @Nullable DrawnWay way = DrawnWay.to(activity);
        if (way != null) {
            taken(scope, way);
        }
    }

    private void left(FlowScope scope) {
        PvmActivity activity = scope.execution().getActivity();
        events.publishEvent(new StepLeft(
                scope.businessKey(),
                scope.processKey(),
                activity.getId(),
                name(scope),
                FlowScope.type(activity),
                scope.execution().isCanceled(),
                FlowScope.actor()));
    }

    private void taken(FlowScope scope, DrawnWay way) {
        events.publishEvent(new SequenceFlowTaken(
                scope.businessKey(), scope.processKey(), way.flow(), way.from(), way.to(), FlowScope.actor()));
    }

    private static DrawnWay way(PvmTransition transition) {
        return new DrawnWay(
                transition.getId(),
                transition.getSource().getId(),
                transition.getDestination().getId());
    }

    private static @Nullable String name(FlowScope scope) {
        return scope.execution().getCurrentActivityName();
    }
}
