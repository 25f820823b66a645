package vn.motcua.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;

/** What the tellers ask of an execution: which flow it belongs to and whose diagram it is on. */
record FlowScope(ExecutionEntity execution) {

    static FlowScope of(DelegateExecution execution) {
        return new FlowScope((ExecutionEntity) execution);
    }

    /** The outermost flow's own execution, up through the call activities. */
    ExecutionEntity root() {
        ExecutionEntity outermost = execution.getProcessInstance();
        while (outermost.getSuperExecution() != null) {
            outermost = outermost.getSuperExecution().getProcessInstance();
        }
        return outermost;
    }

    boolean isRoot() {
        return execution.getProcessInstance().getSuperExecution() == null;
    }

    String businessKey() {
        ExecutionEntity root = root();
        String key = root.getBusinessKey();
        return key == null ? root.getId() : key;
    }

    String rootKey() {
        return root().getProcessDefinition().getKey();
    }

    String processKey() {
        return execution.getProcessDefinition().getKey();
    }

    static @Nullable String actor() {
        return Context.getCommandContext().getAuthenticatedUserId();
    }

    /** The BPMN word for an element; Camunda's own words tell the kinds of events apart. */
    static String type(@Nullable PvmActivity activity) {
        String type =
                activity instanceof ActivityImpl known ? known.getProperties().get(BpmnProperties.TYPE) : null;
        if (type == null) {
            return "";
        }
        if (type.endsWith("EndEvent")) {
            return "endEvent";
        }
        if (type.endsWith("StartEvent") || type.startsWith("startTimer")) {
            return "startEvent";
        }
        if (type.startsWith("boundary") || type.endsWith("Boundary")) {
            return "boundaryEvent";
        }
        return type.startsWith("intermediate") ? intermediate(type) : type;
    }

    private static String intermediate(String type) {
        return type.contains("Throw") ? "intermediateThrowEvent" : "intermediateCatchEvent";
    }
}
