package vn.motcua.eflow.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.eflow.ResultStamp;

/** {@code ${stampResult}}: allots the number and seals. */
@Component("stampResult")
class StampResult implements JavaDelegate {

    private final ResultStamp step;

    StampResult(ResultStamp step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.stamp(Calls.of(execution));
    }
}
