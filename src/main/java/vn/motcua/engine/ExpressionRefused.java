package vn.motcua.engine;

import org.camunda.bpm.engine.ProcessEngineException;

/** A diagram's expression reached for something that diagrams may not touch. */
class ExpressionRefused extends ProcessEngineException {

    ExpressionRefused(Object base, Object member) {
        super("Diagrams may not use '" + member + "' of " + base.getClass().getSimpleName());
    }
}
