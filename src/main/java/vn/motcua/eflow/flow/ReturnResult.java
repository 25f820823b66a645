package vn.motcua.eflow.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.eflow.ResultReturn;

/** {@code ${returnResult}}: needs the field recipient. */
@Component("returnResult")
class ReturnResult implements JavaDelegate {

    private final ResultReturn step;

    ReturnResult(ResultReturn step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.giveOut(Calls.of(execution));
    }
}
