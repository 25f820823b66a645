package vn.motcua.dossier.flow;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.motcua.dossier.DossierCode;
import vn.motcua.web.FieldChecks;

/** What a diagram's step knows of the act that led to it. */
record Step(DelegateExecution execution) {

    DossierCode dossier() {
        return new DossierCode(execution.getProcessBusinessKey());
    }

    /** The login of who acted, {@code system} when a timer did. */
    String actor() {
        var actor = execution.getVariable("actor");
        return actor == null ? "system" : actor.toString();
    }

    /** The fields sent with the act, after checking that these are there. */
    Map<String, String> fields(String... required) {
        Map<String, String> fields = new HashMap<>();
        if (execution.getVariable("fields") instanceof Map<?, ?> sent) {
            sent.forEach((name, value) -> fields.put(String.valueOf(name), String.valueOf(value)));
        }
        var checks = new FieldChecks();
        for (var name : required) {
            if (fields.getOrDefault(name, "").isBlank()) {
                checks.missing(name);
            }
        }
        checks.orRefuse();
        return fields;
    }
}
