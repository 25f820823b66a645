package vn.motcua.engine;

import java.net.URL;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.DefaultBpmnParseFactory;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.xml.sax.SAXException;

/** Reads one diagram with the BPMN schema, compiled once for all. */
class DiagramParser extends BpmnParser {

    DiagramParser(ExpressionManager expressions) {
        super(expressions, new DefaultBpmnParseFactory());
    }

    @Override
    protected SAXParserFactory getSaxParserFactoryLazily() {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        showPrefixes(factory);
        factory.setSchema(Compiled.BPMN);
        return factory;
    }

    /** The engine resolves words like {@code bpmn:tFormalExpression} by the prefixes it is shown. */
    private static void showPrefixes(SAXParserFactory factory) {
        try {
            factory.setFeature(NAMESPACE_PREFIXES, true);
        } catch (ParserConfigurationException | SAXException unknown) {
            throw new IllegalStateException("This Java's XML parser cannot show prefixes", unknown);
        }
    }

    private static final class Compiled {

        static final Schema BPMN = compile();

        private static Schema compile() {
            URL file = Objects.requireNonNull(
                    BpmnParser.class.getClassLoader().getResource(BpmnParser.BPMN_20_SCHEMA_LOCATION));
            try {
                SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "all");
                return factory.newSchema(new StreamSource(file.toExternalForm()));
            } catch (SAXException broken) {
                throw new IllegalStateException("The BPMN schema in the engine's jar cannot be read", broken);
            }
        }
    }
}
