package vn.motcua.catalog.review;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.engine.ModelGate;

/** Asks the gate, which refuses, and then the lint, which advises. */
@Component
class DraftChecks {

    private final ModelGate gate;

    DraftChecks(ModelGate gate) {
        this.gate = gate;
    }

    /** @throws vn.motcua.engine.ModelRefused when the gate does not let it in */
    Verdict check(ModelFile file, ModelText text, String writer) {
        gate.require(file.path(), text.bytes(), writer);
        return advise(file, text);
    }

    Verdict advise(ModelFile file, ModelText text) {
        return new Verdict(List.of());
    }
}
