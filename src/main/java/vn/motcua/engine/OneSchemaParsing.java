package vn.motcua.engine;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/**
 * Reads every diagram with the BPMN schema compiled once. The stock engine compiles it anew for every read, which costs
 * several times the reading; without any schema the defaults that it states ({@code isInterrupting}) would be missing.
 */
class OneSchemaParsing implements BpmnParseFactory {

    @Override
    public BpmnParse createBpmnParse(BpmnParser stock) {
        return new OneSchemaParse(stock);
    }

    private static final class OneSchemaParse extends BpmnParse {

        OneSchemaParse(BpmnParser stock) {
            super(stock);
        }

        @Override
        @SuppressWarnings("NullAway") // null means "no schema of the stock parser's" in Camunda's field
        public BpmnParse deployment(DeploymentEntity deployment) {
            schemaResource = null;
            parser = new DiagramParser(expressionManager);
            return super.deployment(deployment);
        }

        /** The parsed diagram refers to this object for as long as it is cached; the XML tree and the file need not stay. */
        @Override
        @SuppressWarnings("NullAway") // dropped on purpose
        public BpmnParse execute() {
            super.execute();
            rootElement = null;
            streamSource = null;
            deployment = null;
            return this;
        }
    }
}
