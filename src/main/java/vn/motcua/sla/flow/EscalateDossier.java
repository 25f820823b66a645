package vn.motcua.sla.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.sla.Escalations;

/** Diagram step "Escalate the late dossier": records the rung that the escalation ladder named. */
@Component("escalateDossier")
class EscalateDossier implements JavaDelegate {

    private final Escalations escalations;

    EscalateDossier(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public void execute(DelegateExecution step) {
        var group = String.valueOf(step.getVariable("escalationGroup"));
        escalations.escalate(step.getProcessBusinessKey(), group, step.getCurrentActivityName());
    }
}
