package vn.motcua.eflow.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.eflow.ResultSigning;

/** {@code ${signResult}}: needs the field pin. */
@Component("signResult")
class SignResult implements JavaDelegate {

    private final ResultSigning step;

    SignResult(ResultSigning step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.sign(Calls.of(execution));
    }
}
