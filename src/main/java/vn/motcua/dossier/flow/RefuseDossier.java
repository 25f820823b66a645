package vn.motcua.dossier.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDesk;

/** Diagram step "Refuse": issues Form 03 with its reason. */
@Component("refuseDossier")
class RefuseDossier implements JavaDelegate {

    private final DossierDesk desk;

    RefuseDossier(DossierDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var step = new Step(execution);
        desk.refuse(step.dossier(), step.fields("reason"), step.actor());
    }
}
