package vn.motcua.catalog.model;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through a file once and gathers the records of a {@link DiagramModel}. */
final class DiagramReading {

    static final XMLInputFactory XML = safe();
    private static final Set<String> CONTAINERS = Set.of("subProcess", "transaction", "adHocSubProcess");

    final Map<String, String> process = new HashMap<>();
    final Map<String, String> processProperties = new HashMap<>();
    String processDocumentation = "";
    final List<ModelNode> nodes = new ArrayList<>();
    final List<ModelFlow> flows = new ArrayList<>();
    final Map<String, ModelShape> shapes = new HashMap<>();
    final Map<String, ModelEdge> edges = new HashMap<>();

    private final XMLStreamReader reader;
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private final Map<String, String> referred = new HashMap<>();
    private final DrawingReading drawing;

    private DiagramReading(XMLStreamReader reader) {
        this.reader = reader;
        drawing = new DrawingReading(shapes, edges);
    }

    static DiagramReading of(byte[] content) {
        try {
            var reading = new DiagramReading(XML.createXMLStreamReader(new ByteArrayInputStream(content)));
            reading.walk();
            return reading;
        } catch (XMLStreamException broken) {
            var line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            throw new DiagramUnreadable(Math.max(1, line), String.valueOf(broken.getMessage()));
        }
    }

    private void walk() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw unreadable("a DOCTYPE is not allowed");
                case XMLStreamConstants.START_ELEMENT -> begin(ReadTag.of(reader));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                default -> {}
            }
        }
        if (!process.containsKey("id")) {
            throw unreadable("there is no process with an id");
        }
        new References(referred).resolve(nodes);
        refuseDoubleIds();
    }

    private void begin(ReadTag tag) {
        if (tag.isDrawing()) {
            drawing.begin(tag);
        } else if (tag.name().equals("definitions")) {
            tag.attributes()
                    .forEach((name, value) -> process.putIfAbsent("id".equals(name) ? "definitionsId" : name, value));
        } else if (tag.name().equals("process")) {
            beginProcess(tag);
        } else if (Set.of("message", "signal", "error", "escalation").contains(tag.name()) && open.isEmpty()) {
            referred.put(tag.attribute("id"), tag.attribute("name"));
        } else if (tag.isElement()) {
            open.push(new OpenElement(tag, parent()));
        } else if (!open.isEmpty()) {
            open.peek().begin(tag);
        }
    }

    private void beginProcess(ReadTag tag) {
        if (process.containsKey("id")) {
            throw unreadable("there is more than one process");
        }
        process.putAll(tag.attributes());
        open.push(new OpenElement(tag, ""));
    }

    private void text(String text) {
        if (!open.isEmpty()) {
            open.peek().text(text);
        }
    }

    private void end(String name) {
        drawing.end(name);
        var element = open.peek();
        if (element == null) {
            return;
        }
        if (!element.is(name)) {
            element.end(name);
            return;
        }
        open.pop();
        if (name.equals("process")) {
            processProperties.putAll(element.properties());
            processDocumentation = element.documentation();
        } else if (name.equals("sequenceFlow")) {
            flows.add(element.flow());
        } else {
            nodes.add(element.node());
        }
    }

    private String parent() {
        return open.stream()
                .filter(element -> CONTAINERS.contains(element.type()))
                .map(OpenElement::id)
                .findFirst()
                .orElse("");
    }

    private void refuseDoubleIds() {
        var seen = new HashMap<String, Integer>();
        nodes.forEach(node -> refuseDouble(seen, node.id(), node.line()));
        flows.forEach(flow -> refuseDouble(seen, flow.id(), flow.line()));
    }

    private static void refuseDouble(Map<String, Integer> seen, String id, int line) {
        if (id.isEmpty() || seen.put(id, line) != null) {
            throw new DiagramUnreadable(line, id.isEmpty() ? "an element has no id" : "the id " + id + " stands twice");
        }
    }

    private DiagramUnreadable unreadable(String reason) {
        return new DiagramUnreadable(Math.max(1, reader.getLocation().getLineNumber()), reason);
    }

    private static XMLInputFactory safe() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
