package vn.motcua;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** What the picture of a diagram must be: everything drawn, edges at right angles, none through a shape. */
final class PictureRules {

    private PictureRules() {}

    static List<String> edgesCrossNoShape(ProcessModel diagram) {
        var complaints = new ArrayList<String>();
        for (var edge : diagram.all(BpmnEdge.class)) {
            var flow = (SequenceFlow) edge.getBpmnElement();
            var own = Set.of(flow.getSource().getId(), flow.getTarget().getId());
            for (var shape : diagram.all(BpmnShape.class)) {
                var element = shape.getBpmnElement();
                if (!own.contains(element.getId()) && !holds(element, flow) && crosses(edge, shape)) {
                    complaints.add(diagram.complaint(flow, "runs through " + element.getId()));
                }
            }
        }
        return complaints;
    }

    static List<String> edgesRunAtRightAngles(ProcessModel diagram) {
        return diagram.all(BpmnEdge.class).stream()
                .filter(edge -> segments(edge).stream()
                        .anyMatch(line -> line.getX1() != line.getX2() && line.getY1() != line.getY2()))
                .map(edge -> diagram.complaint(edge.getBpmnElement(), "must run at right angles"))
                .toList();
    }

    static List<String> shapesOverlapNoShape(ProcessModel diagram) {
        var complaints = new ArrayList<String>();
        var shapes = List.copyOf(diagram.all(BpmnShape.class));
        for (var i = 0; i < shapes.size(); i++) {
            for (var j = i + 1; j < shapes.size(); j++) {
                var one = rectangle(shapes.get(i));
                var other = rectangle(shapes.get(j));
                if (one.intersects(other) && !one.contains(other) && !other.contains(one)) {
                    complaints.add(diagram.complaint(
                            shapes.get(i).getBpmnElement(),
                            "lies over " + shapes.get(j).getBpmnElement().getId()));
                }
            }
        }
        return complaints;
    }

    private static boolean holds(Object element, SequenceFlow flow) {
        return element instanceof SubProcess && flow.getParentElement().equals(element);
    }

    private static boolean crosses(BpmnEdge edge, BpmnShape shape) {
        var box = rectangle(shape);
        return segments(edge).stream().anyMatch(box::intersectsLine);
    }

    private static Rectangle2D rectangle(BpmnShape shape) {
        var bounds = shape.getBounds();
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static List<Line2D> segments(BpmnEdge edge) {
        var points = List.copyOf(edge.getWaypoints());
        var lines = new ArrayList<Line2D>();
        for (var i = 1; i < points.size(); i++) {
            Waypoint from = points.get(i - 1);
            Waypoint to = points.get(i);
            lines.add(new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return lines;
    }
}
