package vn.motcua.engine;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/**
 * Checks a file against the BPMN schema when it is deployed and not again each time the engine reads it from the
 * database. The stock engine compiles the schema anew for every read, which costs several times the reading.
 */
class CheckedOnceParsing implements BpmnParseFactory {

    @Override
    public BpmnParse createBpmnParse(BpmnParser stock) {
        return new CheckedOnceParse(stock);
    }

    private static final class CheckedOnceParse extends BpmnParse {

        CheckedOnceParse(BpmnParser stock) {
            super(stock);
        }

        @Override
        @SuppressWarnings("NullAway") // null means "no schema of the stock parser's" in Camunda's field
        public BpmnParse deployment(DeploymentEntity deployment) {
            schemaResource = null;
            parser = new DiagramParser(expressionManager, deployment.isNew());
            return super.deployment(deployment);
        }
    }
}
