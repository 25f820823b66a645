package vn.motcua.catalog.change;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.motcua.catalog.model.DiagramUnreadable;

/** Walks through a DMN file once and gathers a {@link TableModel}. */
final class TableReading {

    private static final XMLInputFactory XML = safe();

    private final Map<String, String> decision = new HashMap<>();
    private final List<TableModel.Column> inputs = new ArrayList<>();
    private final List<TableModel.Column> outputs = new ArrayList<>();
    private final List<TableModel.Rule> rules = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, String> facts = new HashMap<>();
    private final List<String> entries = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private TableReading() {}

    static TableModel of(String content) {
        try {
            var reading = new TableReading();
            reading.walk(XML.createXMLStreamReader(new StringReader(content)));
            return reading.model();
        } catch (XMLStreamException broken) {
            var line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            throw new DiagramUnreadable(Math.max(1, line), String.valueOf(broken.getMessage()));
        }
    }

    private void walk(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new DiagramUnreadable(1, "a DOCTYPE is not allowed");
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                default -> {}
            }
        }
    }

    private void begin(XMLStreamReader reader) {
        var name = reader.getLocalName();
        text.setLength(0);
        switch (name) {
            case "decision", "decisionTable" -> copy(reader, decision, name + ".");
            case "input", "output", "rule" -> {
                facts.clear();
                entries.clear();
                copy(reader, facts, "");
            }
            case "inputExpression" -> copy(reader, facts, "expression.");
            default -> {}
        }
        open.push(name);
    }

    private static void copy(XMLStreamReader reader, Map<String, String> into, String prefix) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            into.put(prefix + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
    }

    private void end(String name) {
        open.pop();
        switch (name) {
            case "text" -> within(open.isEmpty() ? "" : open.peek());
            case "description" -> describe(open.isEmpty() ? "" : open.peek());
            case "input" -> inputs.add(column("expression", fact("expression.typeRef")));
            case "output" -> outputs.add(column("name", fact("typeRef")));
            case "rule" -> rules.add(new TableModel.Rule(fact("id"), fact("note"), entries));
            default -> {}
        }
    }

    private void within(String parent) {
        var words = text.toString().strip();
        switch (parent) {
            case "inputEntry", "outputEntry" -> entries.add(words);
            case "inputExpression" -> facts.put("expression", words);
            case "inputValues", "outputValues" -> facts.put("values", words);
            default -> {}
        }
    }

    private void describe(String parent) {
        var words = text.toString().strip();
        switch (parent) {
            case "rule" -> facts.put("note", words);
            case "decision" -> decision.put("description", words);
            default -> {}
        }
    }

    private TableModel.Column column(String text, String type) {
        var label = fact("label").isEmpty() ? fact(text) : fact("label");
        return new TableModel.Column(fact("id"), label, fact(text), type, fact("values"));
    }

    private String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    private TableModel model() {
        if (!decision.containsKey("decision.id") || !decision.containsKey("decisionTable.id")) {
            throw new DiagramUnreadable(1, "there is no decision table with an id");
        }
        return new TableModel(
                decision.getOrDefault("decision.id", ""),
                decision.getOrDefault("decision.name", ""),
                decision.getOrDefault("description", ""),
                decision.getOrDefault("decisionTable.hitPolicy", "UNIQUE")
                        + decision.getOrDefault("decisionTable.aggregation", ""),
                inputs,
                outputs,
                rules);
    }

    private static XMLInputFactory safe() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
