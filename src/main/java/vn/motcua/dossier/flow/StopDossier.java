package vn.motcua.dossier.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDesk;

/** Diagram step "Stop": issues Form 05. */
@Component("stopDossier")
class StopDossier implements JavaDelegate {

    private final DossierDesk desk;

    StopDossier(DossierDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var step = new Step(execution);
        desk.stop(step.dossier(), step.fields(), step.actor());
    }
}
