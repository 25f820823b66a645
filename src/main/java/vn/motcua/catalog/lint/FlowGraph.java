package vn.motcua.catalog.lint;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.ModelFlow;
import vn.motcua.catalog.model.ModelNode;

/**
 * Where a token may go next, with sub-processes opened up: from a sub-process to its start, from its end to what
 * follows it, from a step to the events on its border. What an event starts has no way in.
 */
final class FlowGraph {

    private final DiagramModel model;
    private final Map<String, Set<String>> next = new LinkedHashMap<>();
    private final Map<String, Set<String>> before = new LinkedHashMap<>();

    FlowGraph(DiagramModel model) {
        this.model = model;
        model.nodes().forEach(node -> next.put(node.id(), new LinkedHashSet<>()));
        next.keySet().forEach(id -> before.put(id, new LinkedHashSet<>()));
        model.nodes().forEach(this::join);
    }

    Set<String> next(String id) {
        return next.getOrDefault(id, Set.of());
    }

    Set<String> before(String id) {
        return before.getOrDefault(id, Set.of());
    }

    /** Everything a token from one of these can come to, themselves too. */
    Set<String> reachable(Collection<String> from) {
        var seen = new LinkedHashSet<>(from);
        var open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (var further : next(open.pop())) {
                if (seen.add(further)) {
                    open.push(further);
                }
            }
        }
        return seen;
    }

    /** The starts of the process and of everything that an event starts. */
    List<String> roots() {
        return model.nodes().stream()
                .filter(node -> node.is("startEvent") && (node.parent().isEmpty() || startedByEvent(node)))
                .map(ModelNode::id)
                .toList();
    }

    private void join(ModelNode node) {
        if (node.is("boundaryEvent")) {
            link(node.attribute("attachedToRef"), node.id());
        }
        var starts = startsInside(node);
        if (!starts.isEmpty()) {
            starts.forEach(start -> link(node.id(), start));
        } else {
            outgoing(node).forEach(target -> link(node.id(), target));
        }
        if (node.is("endEvent")) {
            model.node(node.parent())
                    .filter(around -> !around.isEventSubProcess())
                    .ifPresent(around -> outgoing(around).forEach(target -> link(node.id(), target)));
        }
    }

    /** The straight path first, so that what leads back is told from what leads on. */
    private List<String> outgoing(ModelNode node) {
        var straight = node.attribute("default");
        return model.outgoing(node.id()).stream()
                .sorted(Comparator.comparing(flow -> !flow.id().equals(straight)))
                .map(ModelFlow::target)
                .toList();
    }

    private List<String> startsInside(ModelNode node) {
        if (!node.is("subProcess", "transaction") || node.isEventSubProcess()) {
            return List.of();
        }
        return model.nodes().stream()
                .filter(inner -> inner.is("startEvent") && inner.parent().equals(node.id()))
                .map(ModelNode::id)
                .toList();
    }

    private boolean startedByEvent(ModelNode start) {
        return model.node(start.parent()).filter(ModelNode::isEventSubProcess).isPresent();
    }

    private void link(String from, String to) {
        var onward = next.get(from);
        var back = before.get(to);
        if (onward != null && back != null) {
            onward.add(to);
            back.add(from);
        }
    }
}
