package vn.motcua.catalog.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.engine.Flows;

/** Asks the engine, once for all procedures of a page. */
@Component
class DeployedDiagrams implements Diagrams {

    private final Flows flows;

    DeployedDiagrams(Flows flows) {
        this.flows = flows;
    }

    @Override
    public Set<String> keys() {
        return flows.keys();
    }
}
