package vn.motcua.catalog.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.catalog.model.ModelNode;

/** Every step is on a way from a start to an end, and no token runs in a circle without anybody to stop it. */
final class PathRules {

    static final List<Rule<CheckedDiagram>> ALL = List.of(
            Rule.error("start-event", PathRules::oneStart),
            Rule.error("flow-leads-nowhere", PathRules::flowsJoin),
            Rule.error("unreachable", PathRules::reachable),
            Rule.error("dead-end", PathRules::leadsOn),
            Rule.error("gateway-without-exit", PathRules::gatewaysLeadOn),
            Rule.error("split-without-gateway", PathRules::onlyGatewaysSplit),
            Rule.error("join-never-met", PathRules::joinsAreMet),
            Rule.error("loop-without-wait", PathRules::loopsWait));

    private static final Set<String> WAITING = Set.of(
            "userTask",
            "receiveTask",
            "intermediateCatchEvent",
            "boundaryEvent",
            "eventBasedGateway",
            "callActivity",
            "endEvent");

    private PathRules() {}

    private static void oneStart(CheckedDiagram diagram, Complaints complaints) {
        var starts = diagram.nodes("startEvent")
                .filter(start -> start.parent().isEmpty())
                .toList();
        if (starts.isEmpty()) {
            complaints.aboutAll("0");
        }
        starts.stream().skip(1).forEach(start -> complaints.about(start, String.valueOf(starts.size())));
    }

    private static void flowsJoin(CheckedDiagram diagram, Complaints complaints) {
        diagram.model().flows().stream()
                .filter(flow -> diagram.model().node(flow.source()).isEmpty()
                        || diagram.model().node(flow.target()).isEmpty())
                .forEach(complaints::about);
    }

    private static void reachable(CheckedDiagram diagram, Complaints complaints) {
        var reached = diagram.graph().reachable(diagram.graph().roots());
        diagram.nodes()
                .filter(node -> !node.isEventSubProcess() && !reached.contains(node.id()))
                .forEach(complaints::about);
    }

    private static void leadsOn(CheckedDiagram diagram, Complaints complaints) {
        diagram.nodes()
                .filter(node -> !node.isGateway() && !node.is("endEvent") && !node.isEventSubProcess())
                .filter(node -> diagram.outgoing(node).isEmpty())
                .forEach(complaints::about);
    }

    private static void gatewaysLeadOn(CheckedDiagram diagram, Complaints complaints) {
        diagram.nodes()
                .filter(node -> node.isGateway() && diagram.outgoing(node).isEmpty())
                .forEach(complaints::about);
    }

    /** Two flows out of a step run at the same time, which nobody sees in the drawing. */
    private static void onlyGatewaysSplit(CheckedDiagram diagram, Complaints complaints) {
        diagram.nodes()
                .filter(node -> !node.isGateway() && diagram.outgoing(node).size() > 1)
                .forEach(node -> complaints.about(
                        node, String.valueOf(diagram.outgoing(node).size())));
    }

    /** A join waits for all its ways; those that part where one is chosen never come together. */
    private static void joinsAreMet(CheckedDiagram diagram, Complaints complaints) {
        var joins = diagram.nodes("parallelGateway")
                .filter(join -> diagram.incoming(join).size() > 1)
                .toList();
        for (var root : joins.isEmpty() ? List.<String>of() : diagram.graph().roots()) {
            var dominators = new Dominators(root, diagram.graph());
            joins.forEach(join -> dominators
                    .of(join.id())
                    .flatMap(diagram.model()::node)
                    .filter(parted -> parted.is("exclusiveGateway", "eventBasedGateway"))
                    .ifPresent(parted -> complaints.about(join, parted.called())));
        }
    }

    private static void loopsWait(CheckedDiagram diagram, Complaints complaints) {
        var circling = circling(diagram);
        var told = new HashSet<String>();
        for (var node : diagram.model().nodes()) {
            if (circling.contains(node.id()) && !told.contains(node.id())) {
                var together = diagram.graph().reachable(Set.of(node.id()));
                together.retainAll(circling);
                told.addAll(together);
                complaints.about(node, names(diagram, together));
            }
        }
    }

    /** What is left of the nodes that do not wait after taking away, again and again, what lies in no circle. */
    private static Set<String> circling(CheckedDiagram diagram) {
        var left = new HashSet<String>();
        diagram.nodes().filter(node -> !WAITING.contains(node.type())).forEach(node -> left.add(node.id()));
        var graph = diagram.graph();
        while (left.removeIf(node -> graph.next(node).stream().noneMatch(left::contains)
                || graph.before(node).stream().noneMatch(left::contains))) {
            // each round takes away what the round before has laid bare
        }
        return left;
    }

    private static String names(CheckedDiagram diagram, Set<String> ids) {
        return String.join(
                ", ",
                ids.stream()
                        .flatMap(id -> diagram.model().node(id).stream())
                        .filter(node -> !node.name().isEmpty())
                        .map(ModelNode::name)
                        .limit(4)
                        .toList());
    }
}
