package vn.motcua.catalog.model;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through a DMN file once and gathers the records of a {@link DecisionModel}. */
final class DecisionReading {

    private final Map<String, String> attributes = new HashMap<>();
    private final List<DecisionModel.Input> inputs = new ArrayList<>();
    private final List<DecisionModel.Output> outputs = new ArrayList<>();
    private final List<DecisionModel.Row> rows = new ArrayList<>();
    private final OpenTags open = new OpenTags();
    private String description = "";
    private String hitPolicy = "";
    private int decisions;

    DecisionModel read(byte[] content) {
        try {
            walk(DiagramReading.XML.createXMLStreamReader(new ByteArrayInputStream(content)));
        } catch (XMLStreamException broken) {
            var line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            throw new DiagramUnreadable(Math.max(1, line), String.valueOf(broken.getMessage()));
        }
        return new DecisionModel(
                attributes.getOrDefault("id", ""),
                attributes.getOrDefault("name", ""),
                Map.copyOf(attributes),
                description,
                decisions,
                hitPolicy,
                List.copyOf(inputs),
                List.copyOf(outputs),
                List.copyOf(rows));
    }

    private void walk(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new DiagramUnreadable(1, "a DOCTYPE is not allowed");
                case XMLStreamConstants.START_ELEMENT -> begin(ReadTag.of(reader));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> open.text(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> end(open.close());
                default -> {}
            }
        }
        if (decisions == 0) {
            throw new DiagramUnreadable(1, "there is no decision");
        }
    }

    private void begin(ReadTag tag) {
        open.begin(tag);
        if (tag.name().equals("decision")) {
            decisions++;
        }
        if (decisions > 1) {
            return;
        }
        switch (tag.name()) {
            case "definitions" ->
                tag.attributes()
                        .forEach((name, value) -> attributes.put("id".equals(name) ? "definitionsId" : name, value));
            case "decision" -> attributes.putAll(tag.attributes());
            case "decisionTable" -> hitPolicy = tag.attributes().getOrDefault("hitPolicy", "UNIQUE");
            case "output" ->
                outputs.add(new DecisionModel.Output(
                        tag.attribute("id"), tag.attribute("label"), tag.attribute("name"), tag.attribute("typeRef")));
            default -> {}
        }
    }

    private void end(OpenTags.Closed closed) {
        if (decisions != 1) {
            return;
        }
        var tag = closed.tag();
        switch (tag.name()) {
            case "description" -> {
                if (open.isIn("decision")) {
                    description = closed.text();
                }
            }
            case "input" ->
                inputs.add(new DecisionModel.Input(
                        tag.attribute("id"),
                        tag.attribute("label"),
                        closed.textOf("inputExpression"),
                        closed.attributeOf("inputExpression", "typeRef"),
                        closed.textOf("inputValues")));
            case "rule" ->
                rows.add(new DecisionModel.Row(
                        tag.attribute("id"),
                        closed.textOf("description") + closed.textOf("annotationEntry"),
                        closed.textsOf("inputEntry"),
                        closed.textsOf("outputEntry"),
                        tag.line()));
            default -> {}
        }
    }
}
