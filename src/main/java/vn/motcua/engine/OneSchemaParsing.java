package vn.motcua.engine;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.camunda.bpm.engine.impl.core.model.BaseCallableElement;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Reads every diagram with the BPMN schema compiled once. The stock engine compiles it anew for every read, which costs
 * several times the reading; without any schema the defaults that it states ({@code isInterrupting}) would be missing.
 */
class OneSchemaParsing implements BpmnParseFactory {

    private final CalledVersions versions;

    OneSchemaParsing(CalledVersions versions) {
        this.versions = versions;
    }

    @Override
    public BpmnParse createBpmnParse(BpmnParser stock) {
        return new OneSchemaParse(stock, versions);
    }

    private static final class OneSchemaParse extends BpmnParse {

        private final CalledVersions versions;

        OneSchemaParse(BpmnParser stock, CalledVersions versions) {
            super(stock);
            this.versions = versions;
        }

        @Override
        @SuppressWarnings("NullAway") // null means "no schema of the stock parser's" in Camunda's field
        public BpmnParse deployment(DeploymentEntity deployment) {
            schemaResource = null;
            parser = new DiagramParser(expressionManager);
            return super.deployment(deployment);
        }

        @Override
        protected void parseVersion(
                Element element, ActivityImpl activity, BaseCallableElement called, String binding, String version) {
            super.parseVersion(element, activity, called, binding, version);
            versions.decideFor(called);
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
