package vn.motcua.catalog.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One BPMN file with one process. Reading checks only that it is well-formed XML without a DOCTYPE and that ids stand
 * once; whether it may be run is the gate's question and whether it is good the lint's.
 */
public final class DiagramModel {

    private final Map<String, String> process;
    private final Map<String, String> properties;
    private final String documentation;
    private final Map<String, ModelNode> nodes = new LinkedHashMap<>();
    private final List<ModelFlow> flows;
    private final Map<String, List<ModelFlow>> outgoing = new LinkedHashMap<>();
    private final Map<String, List<ModelFlow>> incoming = new LinkedHashMap<>();
    private final Map<String, ModelShape> shapes;
    private final Map<String, ModelEdge> edges;

    DiagramModel(DiagramReading read) {
        process = Map.copyOf(read.process);
        properties = Map.copyOf(read.processProperties);
        documentation = read.processDocumentation;
        read.nodes.forEach(node -> nodes.put(node.id(), node));
        flows = List.copyOf(read.flows);
        for (var flow : flows) {
            outgoing.computeIfAbsent(flow.source(), any -> new ArrayList<>()).add(flow);
            incoming.computeIfAbsent(flow.target(), any -> new ArrayList<>()).add(flow);
        }
        shapes = Map.copyOf(read.shapes);
        edges = Map.copyOf(read.edges);
    }

    /** @throws DiagramUnreadable when it is no BPMN that can be read; says the line */
    public static DiagramModel read(byte[] content) {
        return new DiagramModel(DiagramReading.of(content));
    }

    /** @throws DiagramUnreadable when it is no BPMN that can be read; says the line */
    public static DiagramModel read(String content) {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The process's id, which is its key in the engine. */
    public String key() {
        return process.getOrDefault("id", "");
    }

    public String name() {
        return process.getOrDefault("name", "");
    }

    /** An attribute of the process ({@code camunda:historyTimeToLive}) or of the file ({@code exporterVersion}); empty when not written. */
    public String attribute(String name) {
        return process.getOrDefault(name, "");
    }

    /** What {@link #attribute} answers, by name. */
    public Map<String, String> attributes() {
        return process;
    }

    /** What {@link #property} answers, by name. */
    public Map<String, String> properties() {
        return properties;
    }

    /** A {@code camunda:property} of the process itself; empty when not written. */
    public String property(String name) {
        return properties.getOrDefault(name, "");
    }

    public String documentation() {
        return documentation;
    }

    /** Steps, events, gateways and sub-processes in the file's order, those in sub-processes too. */
    public List<ModelNode> nodes() {
        return List.copyOf(nodes.values());
    }

    public Optional<ModelNode> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    public List<ModelFlow> flows() {
        return flows;
    }

    public List<ModelFlow> outgoing(String node) {
        return outgoing.getOrDefault(node, List.of());
    }

    public List<ModelFlow> incoming(String node) {
        return incoming.getOrDefault(node, List.of());
    }

    /** How each element is drawn, by its id; flows are in {@link #edges()}. */
    public Map<String, ModelShape> shapes() {
        return shapes;
    }

    public Map<String, ModelEdge> edges() {
        return edges;
    }
}
