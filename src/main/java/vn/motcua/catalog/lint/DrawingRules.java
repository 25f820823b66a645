package vn.motcua.catalog.lint;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalog.model.ModelEdge;
import vn.motcua.catalog.model.ModelFlow;
import vn.motcua.catalog.model.ModelNode;
import vn.motcua.catalog.model.ModelShape;

/** The drawing can be read: everything is drawn, lines run straight and through nothing, labels have room. */
final class DrawingRules {

    static final List<Rule<CheckedDiagram>> ALL = List.of(
            Rule.error("not-drawn", DrawingRules::everythingIsDrawn),
            Rule.error("line-through-shape", DrawingRules::linesCrossNoShape),
            Rule.error("line-not-straight", DrawingRules::linesRunAtRightAngles),
            Rule.error("shapes-overlap", DrawingRules::shapesLieBesideEachOther),
            Rule.error("label-cut", DrawingRules::labelsHaveRoom));

    /** What the Modeler's rounding may leave of a straight line. */
    private static final double CROOKED = 1;

    private DrawingRules() {}

    private static void everythingIsDrawn(CheckedDiagram diagram, Complaints complaints) {
        diagram.nodes().filter(node -> shape(diagram, node).isEmpty()).forEach(complaints::about);
        diagram.model().flows().stream()
                .filter(flow -> edge(diagram, flow)
                        .filter(edge -> edge.corners().size() > 1)
                        .isEmpty())
                .forEach(complaints::about);
    }

    private static void linesCrossNoShape(CheckedDiagram diagram, Complaints complaints) {
        var shapes = drawn(diagram);
        for (var flow : diagram.model().flows()) {
            edge(diagram, flow).map(DrawingRules::segments).ifPresent(lines -> shapes.stream()
                    .filter(shape -> !belongs(diagram, shape.node, flow))
                    .filter(shape -> lines.stream().anyMatch(shape.box::intersectsLine))
                    .forEach(shape -> complaints.about(flow, shape.node.called())));
        }
    }

    /** It joins the shape, or lies inside it or inside something in it. */
    private static boolean belongs(CheckedDiagram diagram, ModelNode node, ModelFlow flow) {
        return node.id().equals(flow.source())
                || node.id().equals(flow.target())
                || diagram.model()
                        .node(flow.source())
                        .filter(source -> isBorder(source, node))
                        .isPresent()
                || holds(diagram, node.id(), flow.parent());
    }

    private static boolean holds(CheckedDiagram diagram, String outer, String inner) {
        for (var at = inner;
                !at.isEmpty();
                at = diagram.model().node(at).map(ModelNode::parent).orElse("")) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static void linesRunAtRightAngles(CheckedDiagram diagram, Complaints complaints) {
        diagram.model().flows().stream()
                .filter(flow -> edge(diagram, flow).map(DrawingRules::segments).stream()
                        .flatMap(List::stream)
                        .anyMatch(DrawingRules::isCrooked))
                .forEach(complaints::about);
    }

    private static boolean isCrooked(Line2D line) {
        return Math.abs(line.getX1() - line.getX2()) > CROOKED && Math.abs(line.getY1() - line.getY2()) > CROOKED;
    }

    private static void shapesLieBesideEachOther(CheckedDiagram diagram, Complaints complaints) {
        var shapes = drawn(diagram);
        for (var i = 0; i < shapes.size(); i++) {
            for (var j = i + 1; j < shapes.size(); j++) {
                var one = shapes.get(i);
                var other = shapes.get(j);
                if (one.box.intersects(other.box)
                        && !isInside(diagram, one, other)
                        && !isInside(diagram, other, one)
                        && !isBorder(one.node, other.node)
                        && !isBorder(other.node, one.node)) {
                    complaints.about(one.node, other.node.called());
                }
            }
        }
    }

    /** Drawn inside what it lies in; a shape that merely covers another is not beside it. */
    private static boolean isInside(CheckedDiagram diagram, Drawn outer, Drawn inner) {
        return outer.box.contains(inner.box) && holds(diagram, outer.node.id(), inner.node.parent());
    }

    private static boolean isBorder(ModelNode event, ModelNode host) {
        return event.is("boundaryEvent") && event.attribute("attachedToRef").equals(host.id());
    }

    private static void labelsHaveRoom(CheckedDiagram diagram, Complaints complaints) {
        diagram.nodes()
                .filter(node -> !node.name().isEmpty())
                .filter(node -> shape(diagram, node)
                        .filter(shape -> !LabelRoom.fits(node, shape))
                        .isPresent())
                .forEach(complaints::about);
        diagram.model().flows().stream()
                .filter(flow -> !flow.name().isEmpty())
                .filter(flow -> edge(diagram, flow)
                        .flatMap(edge -> Optional.ofNullable(edge.label()))
                        .filter(label -> !LabelRoom.fits(flow.name(), label))
                        .isPresent())
                .forEach(complaints::about);
    }

    private record Drawn(ModelNode node, Rectangle2D box) {}

    private static List<Drawn> drawn(CheckedDiagram diagram) {
        return diagram.nodes()
                .flatMap(node -> shape(diagram, node).map(shape -> new Drawn(node, box(shape.bounds()))).stream())
                .toList();
    }

    private static Optional<ModelShape> shape(CheckedDiagram diagram, ModelNode node) {
        return Optional.ofNullable(diagram.model().shapes().get(node.id()));
    }

    private static Optional<ModelEdge> edge(CheckedDiagram diagram, ModelFlow flow) {
        return Optional.ofNullable(diagram.model().edges().get(flow.id()));
    }

    private static Rectangle2D box(ModelShape.Bounds bounds) {
        return new Rectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }

    private static List<Line2D> segments(ModelEdge edge) {
        var lines = new ArrayList<Line2D>();
        for (var i = 1; i < edge.corners().size(); i++) {
            var from = edge.corners().get(i - 1);
            var to = edge.corners().get(i);
            lines.add(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
        }
        return lines;
    }
}
