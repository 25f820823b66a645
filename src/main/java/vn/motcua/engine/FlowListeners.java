package vn.motcua.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Hangs our tellers on every element of every diagram when it is parsed; files carry no listeners of their own. */
class FlowListeners extends AbstractBpmnParseListener {

    private static final List<String> TASK_EVENTS = List.of(
            TaskListener.EVENTNAME_CREATE,
            TaskListener.EVENTNAME_UPDATE,
            TaskListener.EVENTNAME_ASSIGNMENT,
            TaskListener.EVENTNAME_COMPLETE,
            TaskListener.EVENTNAME_DELETE);

    private final FlowTeller flows;
    private final StepTeller steps;
    private final TaskTeller tasks;

    FlowListeners(FlowTeller flows, StepTeller steps, TaskTeller tasks) {
        this.flows = flows;
        this.steps = steps;
        this.tasks = tasks;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, flows);
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, flows);
        DrawnWay.keep(element, definition);
        listenWithin(definition);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        StepDemands.read(element).keepOn(activity);
    }

    private void listenWithin(ScopeImpl scope) {
        scope.getActivities().forEach(this::listenTo);
    }

    private void listenTo(ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, steps);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, steps);
        for (PvmTransition transition : activity.getOutgoingTransitions()) {
            ((TransitionImpl) transition).addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, steps);
        }
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
            TaskDefinition definition = behavior.getTaskDefinition();
            TASK_EVENTS.forEach(event -> definition.addBuiltInTaskListener(event, tasks));
        }
        listenWithin(activity);
    }
}
