package vn.motcua.catalog.web;

import org.springframework.stereotype.Component;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.engine.Flows;

/** Asks the engine. */
@Component
class DeployedDiagrams implements Diagrams {

    private final Flows flows;

    DeployedDiagrams(Flows flows) {
        this.flows = flows;
    }

    @Override
    public boolean standFor(ProcedureCode code) {
        return flows.knows(code.processKey());
    }
}
