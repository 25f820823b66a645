package vn.motcua.eflow.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.eflow.ResultTransfer;

/** {@code ${transferResult}}: refuses a file that changed on its way. */
@Component("transferResult")
class TransferResult implements JavaDelegate {

    private final ResultTransfer step;

    TransferResult(ResultTransfer step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.transfer(Calls.of(execution));
    }
}
