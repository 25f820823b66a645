package vn.motcua.catalog.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * For each node the last one that every way to it passes: where the ways that meet in a join have parted. By the
 * simple algorithm of Cooper, Harvey and Kennedy, quick on graphs of this size.
 */
final class Dominators {

    private final Map<String, Integer> place = new HashMap<>();
    private final Map<String, String> last = new HashMap<>();

    Dominators(String start, FlowGraph graph) {
        var order = ForwardWalk.from(start, graph).order();
        order.forEach(node -> place.put(node, place.size()));
        last.put(start, start);
        var changed = true;
        while (changed) {
            changed = false;
            for (var node : order.subList(1, order.size())) {
                changed |= settle(node, graph);
            }
        }
    }

    /** Empty for the start itself and for what it does not lead to. */
    Optional<String> of(String node) {
        return Optional.ofNullable(last.get(node)).filter(parted -> !parted.equals(node));
    }

    private boolean settle(String node, FlowGraph graph) {
        var met = graph.before(node).stream().filter(last::containsKey).reduce(this::common);
        return met.isPresent() && !met.get().equals(last.put(node, met.get()));
    }

    private String common(String one, String other) {
        var a = one;
        var b = other;
        while (!a.equals(b)) {
            if (place.getOrDefault(a, 0) > place.getOrDefault(b, 0)) {
                a = last.getOrDefault(a, a);
            } else {
                b = last.getOrDefault(b, b);
            }
        }
        return a;
    }
}
