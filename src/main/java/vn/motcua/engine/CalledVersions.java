package vn.motcua.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.core.model.BaseCallableElement;
import org.camunda.bpm.engine.impl.core.model.BaseCallableElement.CallableElementBinding;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which version of a diagram or decision table a call gets that names none: the newest, or as {@link Rings} say. */
@Component
class CalledVersions {

    private final RingRows rows;

    CalledVersions(RingRows rows) {
        this.rows = rows;
    }

    /** Makes a call that is bound to the latest version ask here when it is made. */
    void decideFor(BaseCallableElement called) {
        if (called.isLatestBinding()) {
            called.setBinding(CallableElementBinding.VERSION);
            called.setVersionValueProvider(new Asked(called));
        }
    }

    private @Nullable Integer version(String key, ExecutionEntity caller) {
        var standing = rows.standing(key);
        var ring = standing.ringNow();
        if (ring == null || ring.takenBack()) {
            return standing.general();
        }
        // A table that a shared diagram asks counts for the procedure which called that diagram.
        var procedure = new FlowScope(caller).rootKey();
        return ring.procedures().contains(procedure) ? Integer.valueOf(ring.version()) : standing.general();
    }

    private final class Asked implements ParameterValueProvider {

        private final BaseCallableElement called;

        Asked(BaseCallableElement called) {
            this.called = called;
        }

        @Override
        @SuppressWarnings(
                "NullAway") // null is the engine's word for "there is none", which it refuses in its own words
        public Object getValue(VariableScope scope) {
            return version(called.getDefinitionKey(scope), (ExecutionEntity) scope);
        }

        @Override
        public boolean isDynamic() {
            return true;
        }
    }
}
