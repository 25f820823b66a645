package vn.motcua.eflow.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.eflow.ResultDraft;

/** {@code ${prepareResult}}: makes the draft. */
@Component("prepareResult")
class PrepareResult implements JavaDelegate {

    private final ResultDraft step;

    PrepareResult(ResultDraft step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.prepare(Calls.of(execution));
    }
}
