package vn.motcua.dossier.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDesk;

/** Diagram step "Notify the financial duty": the clock stands until it is met. */
@Component("requestFinancialDuty")
class RequestFinancialDuty implements JavaDelegate {

    private final DossierDesk desk;

    RequestFinancialDuty(DossierDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var step = new Step(execution);
        desk.requestFinancialDuty(step.dossier(), step.actor());
    }
}
