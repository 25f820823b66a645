package vn.motcua.catalog.lint;

import java.util.List;
import java.util.Set;
import vn.motcua.catalog.model.ModelNode;

/** Nothing waits unwatched: a step has its due date, an event a timer beside it or the dossier's own above it. */
final class WaitRules {

    static final List<Rule<CheckedDiagram>> ALL = List.of(
            Rule.error("due-date-missing", WaitRules::stepsAreDue),
            Rule.error("wait-unwatched", WaitRules::waitsAreWatched),
            Rule.error("timer-not-a-variable", WaitRules::timersReadAVariable));

    private static final String DUE = "${stepDeadline.of(task)}";
    private static final Set<String> FROM_OUTSIDE = Set.of("message", "signal", "conditional");

    private WaitRules() {}

    private static void stepsAreDue(CheckedDiagram diagram, Complaints complaints) {
        diagram.userTasks()
                .filter(step -> !DUE.equals(step.attribute("camunda:dueDate")))
                .forEach(step -> complaints.about(step, DUE));
    }

    private static void waitsAreWatched(CheckedDiagram diagram, Complaints complaints) {
        var underTheDossiersTimers = !diagram.isShared() && AgreedRules.watchesItsDeadline(diagram);
        diagram.nodes()
                .filter(WaitRules::waitsForOthers)
                .filter(node -> !(underTheDossiersTimers && node.parent().isEmpty()))
                .filter(node -> !hasATimer(diagram, node))
                .forEach(complaints::about);
    }

    private static boolean waitsForOthers(ModelNode node) {
        var event = node.event();
        return node.is("receiveTask")
                || node.is("intermediateCatchEvent") && event != null && FROM_OUTSIDE.contains(event.kind());
    }

    /** A timer on its border, or beside it behind the same gateway. */
    private static boolean hasATimer(CheckedDiagram diagram, ModelNode node) {
        var onBorder = diagram.nodes("boundaryEvent")
                .anyMatch(event -> event.attribute("attachedToRef").equals(node.id()) && isTimer(event));
        return onBorder
                || diagram.incoming(node).stream()
                        .flatMap(flow -> diagram.model().node(flow.source()).stream())
                        .filter(before -> before.is("eventBasedGateway"))
                        .flatMap(gateway -> diagram.outgoing(gateway).stream())
                        .flatMap(flow -> diagram.model().node(flow.target()).stream())
                        .anyMatch(WaitRules::isTimer);
    }

    private static void timersReadAVariable(CheckedDiagram diagram, Complaints complaints) {
        diagram.nodes()
                .filter(WaitRules::isTimer)
                .filter(node -> {
                    var event = node.event();
                    return event == null
                            || !event.timing().equals("timeDate")
                            || !event.text().matches("\\$\\{\\w+}");
                })
                .forEach(complaints::about);
    }

    private static boolean isTimer(ModelNode node) {
        var event = node.event();
        return event != null && event.kind().equals("timer");
    }
}
