package vn.motcua.dossier.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDesk;

/** Diagram step "Start handling": the competent unit has the dossier. */
@Component("startHandling")
class StartHandling implements JavaDelegate {

    private final DossierDesk desk;

    StartHandling(DossierDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var step = new Step(execution);
        desk.startHandling(step.dossier(), step.actor());
    }
}
