package vn.motcua.catalog.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.ModelEdge;
import vn.motcua.catalog.model.ModelFlow;
import vn.motcua.catalog.model.ModelNode;
import vn.motcua.catalog.model.ModelShape.Bounds;

/** What is drawn of a diagram: lines first, shapes over them, labels on top. */
final class Pieces {

    private static final double LINE = 1.6;
    private static final double HEAD = 11;
    private static final double LABEL_WIDTH = 110;
    private static final double LABEL_HEIGHT = 42;

    private final List<Piece> lines = new ArrayList<>();
    private final List<Piece> shapes = new ArrayList<>();
    private final List<Piece> labels = new ArrayList<>();

    private Pieces() {}

    /** @param inside the event sub-process to draw; empty for all that lies in none */
    static List<Piece> of(DiagramModel model, String inside) {
        var pieces = new Pieces();
        for (var node : model.nodes()) {
            var shape = model.shapes().get(node.id());
            if (shape != null && around(model, node).equals(inside)) {
                pieces.draw(node, Rect.of(shape.bounds()), shape.label());
            }
        }
        for (var flow : model.flows()) {
            var edge = model.edges().get(flow.id());
            var source = model.node(flow.source());
            if (edge != null && source.map(node -> around(model, node)).equals(Optional.of(inside))) {
                pieces.draw(flow, edge);
            }
        }
        var all = new ArrayList<>(pieces.lines);
        all.addAll(pieces.shapes);
        all.addAll(pieces.labels);
        return all;
    }

    /** The event sub-process that a node is or lies in; empty for none. */
    private static String around(DiagramModel model, ModelNode node) {
        if (node.isEventSubProcess()) {
            return node.id();
        }
        return model.node(node.parent()).map(parent -> around(model, parent)).orElse("");
    }

    private void draw(ModelNode node, Rect rect, @Nullable Bounds label) {
        if (node.is("subProcess", "transaction")) {
            lines.add(0, new Piece("frame", rect, "", 0, false));
            labels.add(new Piece("title", new Rect(rect.x(), rect.y() + 4, rect.width(), 20), node.name(), 0, false));
        } else if (node.isEvent()) {
            shapes.addAll(Symbols.event(node, rect));
            label(node.name(), rect, label);
        } else if (node.isGateway()) {
            shapes.addAll(Symbols.gateway(node, rect));
            label(node.name(), rect, label);
        } else {
            shapes.add(Piece.shape(Symbols.step(node), rect, node.called()));
        }
    }

    private void label(String text, Rect rect, @Nullable Bounds at) {
        if (!text.isEmpty()) {
            var place = at == null
                    ? new Rect(rect.middleX() - LABEL_WIDTH / 2, rect.bottom() + 4, LABEL_WIDTH, LABEL_HEIGHT)
                    : Rect.of(at);
            labels.add(Piece.shape("label", place, text));
        }
    }

    private void draw(ModelFlow flow, ModelEdge edge) {
        var corners = edge.corners();
        for (var i = 1; i < corners.size(); i++) {
            lines.add(line(corners.get(i - 1), corners.get(i)));
        }
        if (corners.size() > 1) {
            lines.add(head(corners.get(corners.size() - 2), corners.get(corners.size() - 1)));
        }
        if (!flow.name().isEmpty() && edge.label() != null) {
            labels.add(Piece.shape("label", Rect.of(Objects.requireNonNull(edge.label())), flow.name()));
        }
    }

    private static Piece line(ModelEdge.Point from, ModelEdge.Point to) {
        var length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        var level = Math.abs(to.y() - from.y()) < 0.5;
        if (level || Math.abs(to.x() - from.x()) < 0.5) {
            var rect = Rect.between(from.x(), from.y(), to.x(), to.y());
            return Piece.loose(
                    "line",
                    level
                            ? new Rect(rect.x(), rect.y() - LINE / 2, rect.width(), LINE)
                            : new Rect(rect.x() - LINE / 2, rect.y(), LINE, rect.height()),
                    0);
        }
        var middleX = (from.x() + to.x()) / 2;
        var middleY = (from.y() + to.y()) / 2;
        var degrees = Math.toDegrees(Math.atan2(to.y() - from.y(), to.x() - from.x()));
        return Piece.loose("line", new Rect(middleX - length / 2, middleY - LINE / 2, length, LINE), degrees);
    }

    /** A triangle that points right, turned to where the line goes. */
    private static Piece head(ModelEdge.Point from, ModelEdge.Point to) {
        var degrees = Math.toDegrees(Math.atan2(to.y() - from.y(), to.x() - from.x()));
        var back = Math.toRadians(degrees);
        var middleX = to.x() - Math.cos(back) * HEAD / 2;
        var middleY = to.y() - Math.sin(back) * HEAD / 2;
        return Piece.loose("head", new Rect(middleX - HEAD / 2, middleY - HEAD / 2, HEAD, HEAD), degrees);
    }
}
