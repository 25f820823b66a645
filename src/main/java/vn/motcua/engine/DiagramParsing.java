package vn.motcua.engine;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;

/**
 * Reads diagrams with the BPMN schema compiled once for all. The stock engine compiles it anew for every file, which
 * costs several times the reading; to read without it is no way out, because default values come from the schema.
 */
class DiagramParsing implements BpmnParseFactory {

    @Override
    public BpmnParse createBpmnParse(BpmnParser stock) {
        return new DiagramParse(stock);
    }

    private static final class DiagramParse extends BpmnParse {

        @SuppressWarnings("NullAway") // null means "no schema of the stock parser's" in Camunda's field
        DiagramParse(BpmnParser stock) {
            super(stock);
            schemaResource = null;
            parser = new DiagramParser(stock.getExpressionManager());
        }
    }
}
