package vn.motcua.sla.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.sla.ladder.DrawnRungs;

/** Diagram step "Escalate the late dossier": the rung of the due date, before whom the escalation ladder named. */
@Component("escalateDossier")
class EscalateDossier implements JavaDelegate {

    private final DrawnRungs rungs;

    EscalateDossier(DrawnRungs rungs) {
        this.rungs = rungs;
    }

    @Override
    public void execute(DelegateExecution step) {
        var group = String.valueOf(step.getVariable("escalationGroup"));
        rungs.late(step.getProcessBusinessKey(), group, step.getCurrentActivityName());
    }
}
