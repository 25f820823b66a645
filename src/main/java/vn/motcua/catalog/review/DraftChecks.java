package vn.motcua.catalog.review;

import org.springframework.stereotype.Component;
import vn.motcua.catalog.lint.ModelLint;
import vn.motcua.engine.ModelGate;

/** Asks the gate, which refuses, and then the lint, which advises. */
@Component
class DraftChecks {

    private final ModelGate gate;
    private final ModelLint lint;

    DraftChecks(ModelGate gate, ModelLint lint) {
        this.gate = gate;
        this.lint = lint;
    }

    /** @throws vn.motcua.engine.ModelRefused when the gate does not let it in */
    Verdict check(ModelFile file, ModelText text, String writer) {
        gate.require(file.path(), text.bytes(), writer);
        return advise(file, text);
    }

    Verdict advise(ModelFile file, ModelText text) {
        return new Verdict(lint.check(file.path(), text.bytes()));
    }
}
