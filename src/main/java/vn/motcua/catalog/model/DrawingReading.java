package vn.motcua.catalog.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of the file that says where everything is drawn. */
final class DrawingReading {

    private final Map<String, ModelShape> shapes;
    private final Map<String, ModelEdge> edges;
    private String element = "";
    private boolean label;
    private ModelShape.@Nullable Bounds bounds;
    private ModelShape.@Nullable Bounds labelBounds;
    private final List<ModelEdge.Point> corners = new ArrayList<>();

    DrawingReading(Map<String, ModelShape> shapes, Map<String, ModelEdge> edges) {
        this.shapes = shapes;
        this.edges = edges;
    }

    void begin(ReadTag tag) {
        switch (tag.name()) {
            case "BPMNShape", "BPMNEdge" -> begin(tag.attribute("bpmnElement"));
            case "BPMNLabel" -> label = true;
            case "Bounds" -> place(tag);
            case "waypoint" -> corners.add(new ModelEdge.Point(number(tag, "x"), number(tag, "y")));
            default -> {}
        }
    }

    void end(String name) {
        switch (name) {
            case "BPMNLabel" -> label = false;
            case "BPMNShape" -> {
                if (bounds != null) {
                    shapes.put(element, new ModelShape(element, bounds, labelBounds));
                }
            }
            case "BPMNEdge" -> edges.put(element, new ModelEdge(element, List.copyOf(corners), labelBounds));
            default -> {}
        }
    }

    private void begin(String drawn) {
        element = drawn;
        bounds = null;
        labelBounds = null;
        corners.clear();
    }

    private void place(ReadTag tag) {
        var box =
                new ModelShape.Bounds(number(tag, "x"), number(tag, "y"), number(tag, "width"), number(tag, "height"));
        if (label) {
            labelBounds = box;
        } else {
            bounds = box;
        }
    }

    private static double number(ReadTag tag, String name) {
        try {
            return Double.parseDouble(tag.attribute(name));
        } catch (NumberFormatException notANumber) {
            throw new DiagramUnreadable(tag.line(), name + " of " + tag.name() + " is not a number");
        }
    }
}
