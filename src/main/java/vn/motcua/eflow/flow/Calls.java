package vn.motcua.eflow.flow;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.eflow.StepCall;

/** Reads from a diagram's variables what a step needs. */
final class Calls {

    private Calls() {}

    static StepCall of(DelegateExecution execution) {
        return new StepCall(
                new DossierCode(execution.getProcessBusinessKey()),
                text(execution, "signerGroup", ""),
                text(execution, "actor", "system"),
                text(execution, "comment", ""),
                fields(execution));
    }

    private static Map<String, String> fields(DelegateExecution execution) {
        var fields = new HashMap<String, String>();
        if (variable(execution, "fields") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> fields.put(String.valueOf(name), value == null ? "" : value.toString()));
        }
        return fields;
    }

    private static String text(DelegateExecution execution, String name, String otherwise) {
        var value = variable(execution, name);
        return value == null ? otherwise : value.toString();
    }

    /** Transient variables do not cross a call activity: the first step of a called diagram looks at its caller's. */
    private static @Nullable Object variable(DelegateExecution execution, String name) {
        var own = execution.getVariable(name);
        var caller = execution.getProcessInstance().getSuperExecution();
        return own != null || caller == null ? own : caller.getVariable(name);
    }
}
