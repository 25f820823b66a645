package vn.motcua.catalog.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The nodes a token can come to from a start, each before those it leads to; what leads back into the path it comes
 * from is left out. Without recursion, since a diagram may be thousands of steps deep.
 */
final class ForwardWalk {

    private final FlowGraph graph;
    private final Map<String, List<String>> onward = new LinkedHashMap<>();
    private final Set<String> onPath = new HashSet<>();
    private final Deque<Place> path = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();

    private record Place(String node, Iterator<String> targets) {}

    private ForwardWalk(FlowGraph graph) {
        this.graph = graph;
    }

    static ForwardWalk from(String root, FlowGraph graph) {
        var walk = new ForwardWalk(graph);
        walk.enter(root);
        while (!walk.path.isEmpty()) {
            walk.step();
        }
        Collections.reverse(walk.done);
        return walk;
    }

    List<String> order() {
        return done;
    }

    /** Where it leads on from a node, never back. */
    List<String> onward(String node) {
        return onward.getOrDefault(node, List.of());
    }

    private void step() {
        var here = path.element();
        if (!here.targets.hasNext()) {
            path.pop();
            onPath.remove(here.node);
            done.add(here.node);
            return;
        }
        var target = here.targets.next();
        if (!onPath.contains(target)) {
            onward.getOrDefault(here.node, List.of()).add(target);
            if (!onward.containsKey(target)) {
                enter(target);
            }
        }
    }

    private void enter(String node) {
        onward.put(node, new ArrayList<>());
        onPath.add(node);
        path.push(new Place(node, graph.next(node).iterator()));
    }
}
