package vn.motcua.catalog.lint;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.ModelNode;

/**
 * Which groups a decision table has named by the time a token comes to a step, whichever way it came: after a choice
 * only what every way has named, after parallel ways what any has. What an event starts knows what was named
 * before the first wait, since it may come at any.
 */
final class RoutedGroups {

    private final DiagramModel model;
    private final FlowGraph graph;
    private final Map<String, Set<String>> after = new HashMap<>();
    private final Map<String, Set<String>> before = new HashMap<>();

    RoutedGroups(DiagramModel model, FlowGraph graph) {
        this.model = model;
        this.graph = graph;
        model.nodes().stream()
                .filter(node -> node.is("startEvent") && node.parent().isEmpty())
                .findFirst()
                .ifPresent(start -> flow(start.id(), Set.of()));
        var atAnyWait = atAnyWait();
        graph.roots().stream().filter(root -> !before.containsKey(root)).forEach(root -> flow(root, atAnyWait));
    }

    Set<String> at(ModelNode node) {
        return before.getOrDefault(node.id(), Set.of());
    }

    private void flow(String root, Set<String> known) {
        var open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            var id = open.poll();
            var node = model.node(id).orElseThrow();
            var in = id.equals(root) ? known : coming(node);
            var out = new HashSet<>(in);
            out.addAll(named(node));
            before.put(id, in);
            if (!out.equals(after.put(id, out))) {
                graph.next(id).forEach(open::add);
            }
        }
    }

    /** Ways on which no token has come yet do not count: they only take away what others have. */
    private Set<String> coming(ModelNode node) {
        var ways = graph.before(node.id()).stream()
                .map(after::get)
                .filter(way -> way != null)
                .toList();
        var all = node.is("parallelGateway");
        @Nullable Set<String> met = null;
        for (var way : ways) {
            if (met == null) {
                met = new HashSet<>(way);
            } else if (all) {
                met.addAll(way);
            } else {
                met.retainAll(way);
            }
        }
        return met == null ? Set.of() : met;
    }

    private static Set<String> named(ModelNode node) {
        var groups = new HashSet<String>();
        if (node.is("businessRuleTask")) {
            node.outputs().keySet().stream()
                    .filter(name -> GroupVariable.given(name).isPresent())
                    .forEach(groups::add);
        }
        return groups;
    }

    private Set<String> atAnyWait() {
        @Nullable Set<String> met = null;
        for (var node : model.nodes()) {
            var here = before.get(node.id());
            if (here != null && node.is("userTask", "receiveTask", "intermediateCatchEvent", "callActivity")) {
                met = met == null ? new HashSet<>(here) : met;
                met.retainAll(here);
            }
        }
        return met == null ? Set.of() : met;
    }
}
