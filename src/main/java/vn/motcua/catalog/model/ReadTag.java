package vn.motcua.catalog.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** An opening tag: its local name, where it belongs and its attributes, Camunda's with the prefix {@code camunda:}. */
record ReadTag(String name, String namespace, Map<String, String> attributes, int line) {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** Decision tables have another namespace than diagrams for the same attributes. */
    private static final String CAMUNDA_ANY = "http://camunda.org/schema/1.0/";

    private static final Set<String> ELEMENTS = Set.of("sequenceFlow", "subProcess", "transaction", "adHocSubProcess");

    static ReadTag of(XMLStreamReader reader) {
        var attributes = new LinkedHashMap<String, String>();
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            var camunda = String.valueOf(reader.getAttributeNamespace(i)).startsWith(CAMUNDA_ANY);
            attributes.put((camunda ? "camunda:" : "") + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        var namespace = String.valueOf(reader.getNamespaceURI());
        return new ReadTag(
                reader.getLocalName(),
                namespace,
                attributes,
                reader.getLocation().getLineNumber());
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    boolean isDrawing() {
        return !namespace.equals(BPMN) && !namespace.equals(CAMUNDA);
    }

    /** Whether it is a flow or one of the things that flows join. */
    boolean isElement() {
        return namespace.equals(BPMN)
                && (ELEMENTS.contains(name)
                        || name.equals("task")
                        || name.equals("callActivity")
                        || name.endsWith("Task")
                        || name.endsWith("Event")
                        || name.endsWith("Gateway"));
    }
}
