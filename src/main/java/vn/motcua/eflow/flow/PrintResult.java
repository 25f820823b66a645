package vn.motcua.eflow.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.eflow.ResultPrint;

/** {@code ${printResult}}: makes the file for paper. */
@Component("printResult")
class PrintResult implements JavaDelegate {

    private final ResultPrint step;

    PrintResult(ResultPrint step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.print(Calls.of(execution));
    }
}
