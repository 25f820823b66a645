package vn.motcua.dossier.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDesk;

/** Diagram step "Confirm the financial duty": the clock goes on. */
@Component("confirmFinancialDuty")
class ConfirmFinancialDuty implements JavaDelegate {

    private final DossierDesk desk;

    ConfirmFinancialDuty(DossierDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var step = new Step(execution);
        desk.confirmFinancialDuty(step.dossier(), step.actor());
    }
}
