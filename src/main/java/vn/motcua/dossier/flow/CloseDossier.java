package vn.motcua.dossier.flow;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDesk;

/** Diagram step "Close": the applicant's time to bring papers ran out (Decree 297/2025 Art. 6(4)). */
@Component("closeDossier")
class CloseDossier implements JavaDelegate {

    private final DossierDesk desk;

    CloseDossier(DossierDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var step = new Step(execution);
        desk.stop(step.dossier(), Map.of("reason", "Hết thời hạn bổ sung, hoàn thiện hồ sơ."), step.actor());
    }
}
