package vn.motcua.eflow.flow;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
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
        if (execution.getVariable("fields") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> fields.put(String.valueOf(name), value == null ? "" : value.toString()));
        }
        return fields;
    }

    private static String text(DelegateExecution execution, String name, String otherwise) {
        var value = execution.getVariable(name);
        return value == null ? otherwise : value.toString();
    }
}
