package vn.motcua.catalog.scaffold;

import java.util.ArrayList;
import java.util.List;

/**
 * The diagram interchange part: main flow on top, event sub-processes side by side at the bottom. What the standard
 * leaves optional (ids of shapes, empty labels) is left out: two thousand files stay a third smaller.
 */
final class Picture {

    private static final int MARGIN = 60;

    private final Diagram diagram;
    private final List<Tag> shapes = new ArrayList<>();
    private final List<Tag> edges = new ArrayList<>();

    Picture(Diagram diagram) {
        this.diagram = diagram;
    }

    Tag tag() {
        draw(diagram, Layout.MAIN);
        var x = Layout.MAIN.left() - MARGIN;
        var y = Layout.MAIN.rowMiddle(diagram.rows() - 1) + 130;
        for (var flow : diagram.subFlows) {
            var box = new Box(
                    x, y, (flow.columns() - 1) * Layout.COLUMN + 2 * MARGIN + 40, flow.rows() * Layout.ROW + 40);
            shapes.add(Tag.of("bpmndi:BPMNShape")
                    .with("bpmnElement", flow.id)
                    .with("isExpanded", "true")
                    .add(box.bounds()));
            draw(flow, new Layout(x + MARGIN, y + 90));
            x = box.right() + 40;
        }
        var plane = Tag.of("bpmndi:BPMNPlane")
                .with("id", "BPMNPlane_1")
                .with("bpmnElement", diagram.id)
                .addAll(shapes)
                .addAll(edges);
        return Tag.of("bpmndi:BPMNDiagram").with("id", "BPMNDiagram_1").add(plane);
    }

    private void draw(Graph graph, Layout layout) {
        graph.nodes.forEach(node -> shapes.add(shape(node, layout)));
        graph.edges.forEach(edge -> edges.add(line(edge, layout)));
    }

    private static Tag shape(Node node, Layout layout) {
        var tag = Tag.of("bpmndi:BPMNShape").with("bpmnElement", node.id);
        if (node.kind == Kind.EXCLUSIVE) {
            tag.with("isMarkerVisible", "true");
        }
        tag.add(layout.box(node).bounds());
        if (!node.label.isEmpty() && (node.kind.isEvent() || node.kind.isGateway())) {
            tag.add(Tag.of("bpmndi:BPMNLabel").add(layout.label(node).bounds()));
        }
        return tag;
    }

    private static Tag line(Edge edge, Layout layout) {
        var tag = Tag.of("bpmndi:BPMNEdge").with("bpmnElement", edge.id());
        layout.points(edge).forEach(point -> tag.add(point.waypoint()));
        if (!edge.label().isEmpty()) {
            tag.add(Tag.of("bpmndi:BPMNLabel").add(layout.label(edge).bounds()));
        }
        return tag;
    }
}
