package vn.motcua.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * What an officer gave with a completion or a message. Beans of the diagram see it as transient variables during this
 * one transaction, in called diagrams too; the engine never writes it down, because it may hold a signing PIN.
 */
record Answer(String comment, Map<String, String> fields, String actor) {

    private static final String COMMENT = "comment";
    private static final String FIELDS = "fields";
    private static final String ACTOR = "actor";

    static Answer without(String actor) {
        return new Answer("", Map.of(), actor);
    }

    /** Shows the answer to the whole flow that the execution is part of, up to the outermost. */
    void showTo(ExecutionEntity execution) {
        ExecutionEntity flow = execution.getProcessInstance();
        put(flow, COMMENT, comment);
        put(flow, FIELDS, Map.copyOf(fields));
        put(flow, ACTOR, actor);
        if (flow.getSuperExecution() != null) {
            showTo(flow.getSuperExecution());
        }
    }

    void addTo(VariableMap values) {
        values.putValueTyped(COMMENT, Variables.untypedValue(comment, true));
        values.putValueTyped(FIELDS, Variables.untypedValue(Map.copyOf(fields), true));
        values.putValueTyped(ACTOR, Variables.untypedValue(actor, true));
    }

    static void passOn(ExecutionEntity caller, ExecutionEntity called) {
        for (String name : List.of(COMMENT, FIELDS, ACTOR)) {
            if (caller.hasVariable(name)) {
                put(called, name, caller.getVariable(name));
            }
        }
    }

    static String commentIn(ExecutionEntity execution) {
        return execution.getVariable(COMMENT) instanceof String given ? given : "";
    }

    private static void put(ExecutionEntity flow, String name, Object value) {
        flow.setVariableLocal(name, Variables.untypedValue(value, true));
    }
}
