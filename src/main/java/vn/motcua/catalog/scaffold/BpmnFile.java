package vn.motcua.catalog.scaffold;

import java.util.ArrayList;
import java.util.List;

/** A diagram as the file that Camunda Modeler would save. */
final class BpmnFile {

    /** The Modeler all analysts use; {@code docs/modeling.md} says so too and the model tests check it. */
    static final String MODELER_VERSION = "5.40.0";

    private final Diagram diagram;

    BpmnFile(Diagram diagram) {
        this.diagram = diagram;
    }

    Tag root() {
        var root = Tag.of("bpmn:definitions")
                .with("xmlns:bpmn", "http://www.omg.org/spec/BPMN/20100524/MODEL")
                .with("xmlns:bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI")
                .with("xmlns:dc", "http://www.omg.org/spec/DD/20100524/DC")
                .with("xmlns:di", "http://www.omg.org/spec/DD/20100524/DI")
                .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .with("xmlns:camunda", "http://camunda.org/schema/1.0/bpmn")
                .with("xmlns:modeler", "http://camunda.org/schema/modeler/1.0")
                .with("id", "Definitions_" + diagram.id)
                .with("targetNamespace", "http://bpmn.io/schema/bpmn")
                .with("exporter", "Camunda Modeler")
                .with("exporterVersion", MODELER_VERSION)
                .with("modeler:executionPlatform", "Camunda Platform")
                .with("modeler:executionPlatformVersion", "7.24.0");
        root.add(process());
        diagram.messages.forEach(message ->
                root.add(Tag.of("bpmn:message").with("id", "Message_" + message).with("name", message)));
        return root.add(new Picture(diagram).tag());
    }

    private Tag process() {
        var process = Tag.of("bpmn:process")
                .with("id", diagram.id)
                .with("name", diagram.name)
                .with("isExecutable", "true")
                .with("camunda:historyTimeToLive", "P3650D");
        if (!diagram.documentation.isEmpty()) {
            process.add(Tag.of("bpmn:documentation", diagram.documentation));
        }
        if (!diagram.facts.isEmpty()) {
            process.add(Tag.of("bpmn:extensionElements").add(Elements.properties(diagram.facts)));
        }
        process.addAll(content(diagram));
        diagram.subFlows.forEach(flow -> process.add(Tag.of("bpmn:subProcess")
                .with("id", flow.id)
                .with("name", flow.label)
                .with("triggeredByEvent", "true")
                .addAll(content(flow))));
        return process;
    }

    private static List<Tag> content(Graph graph) {
        var tags = new ArrayList<Tag>();
        graph.nodes.forEach(node -> tags.add(tag(node, graph)));
        graph.edges.forEach(edge -> tags.add(tag(edge)));
        return tags;
    }

    private static Tag tag(Node node, Graph graph) {
        var tag = Tag.of("bpmn:" + node.kind.tag).with("id", node.id);
        if (!node.label.isEmpty()) {
            tag.with("name", node.label);
        }
        tag.with(node.attributes);
        graph.edges.stream()
                .filter(edge -> edge.from() == node && edge.isDefault())
                .forEach(edge -> tag.with("default", edge.id()));
        if (!node.documentation.isEmpty()) {
            tag.add(Tag.of("bpmn:documentation", node.documentation));
        }
        if (!node.extensions.isEmpty()) {
            tag.add(Tag.of("bpmn:extensionElements").addAll(node.extensions));
        }
        graph.edges.stream()
                .filter(edge -> edge.to() == node)
                .forEach(edge -> tag.add(Tag.of("bpmn:incoming", edge.id())));
        graph.edges.stream()
                .filter(edge -> edge.from() == node)
                .forEach(edge -> tag.add(Tag.of("bpmn:outgoing", edge.id())));
        return tag.addAll(node.definitions);
    }

    private static Tag tag(Edge edge) {
        var tag = Tag.of("bpmn:sequenceFlow").with("id", edge.id());
        if (!edge.label().isEmpty()) {
            tag.with("name", edge.label());
        }
        tag.with("sourceRef", edge.from().id).with("targetRef", edge.to().id);
        if (!edge.condition().isEmpty()) {
            tag.add(Tag.of("bpmn:conditionExpression", edge.condition()).with("xsi:type", "bpmn:tFormalExpression"));
        }
        return tag;
    }
}
