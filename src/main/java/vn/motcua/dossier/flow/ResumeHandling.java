package vn.motcua.dossier.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDesk;

/** Diagram step "Resume handling": the papers asked for are there. */
@Component("resumeHandling")
class ResumeHandling implements JavaDelegate {

    private final DossierDesk desk;

    ResumeHandling(DossierDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var step = new Step(execution);
        desk.resumeHandling(step.dossier(), step.actor());
    }
}
