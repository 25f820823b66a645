package vn.motcua.catalog.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.ModelFlow;
import vn.motcua.catalog.model.ModelNode;

/**
 * Which element of the later diagram an element of the earlier one has become: the one with its id, else one of the same
 * type and label beside a common neighbour, where exactly one on each side fits.
 */
final class Matching {

    private final DiagramModel before;
    private final DiagramModel after;
    private final Map<String, String> later = new LinkedHashMap<>();
    private final Map<String, String> earlier = new HashMap<>();

    Matching(DiagramModel before, DiagramModel after) {
        this.before = before;
        this.after = after;
        before.nodes().stream()
                .map(ModelNode::id)
                .filter(id -> after.node(id).isPresent())
                .forEach(id -> put(id, id));
        matchRenamed();
    }

    /** Ids of the common elements, the earlier one's to the later one's. */
    Map<String, String> later() {
        return later;
    }

    Map<String, String> earlier() {
        return earlier;
    }

    private void put(String first, String second) {
        later.put(first, second);
        earlier.put(second, first);
    }

    private void matchRenamed() {
        var candidates = new HashMap<String, Set<String>>();
        for (var node : before.nodes()) {
            if (!later.containsKey(node.id()) && !node.name().isEmpty()) {
                candidates.put(node.id(), fitting(node));
            }
        }
        var wanted = candidates.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        candidates.forEach((id, fitting) -> {
            if (fitting.size() == 1 && wanted.getOrDefault(fitting.iterator().next(), 0L) == 1) {
                put(id, fitting.iterator().next());
            }
        });
    }

    private Set<String> fitting(ModelNode node) {
        var around = neighbours(before, node.id()).map(later::get).collect(Collectors.toCollection(HashSet::new));
        return after.nodes().stream()
                .filter(other -> !earlier.containsKey(other.id()))
                .filter(other ->
                        other.type().equals(node.type()) && other.name().equals(node.name()))
                .filter(other -> neighbours(after, other.id()).anyMatch(around::contains))
                .map(ModelNode::id)
                .collect(Collectors.toSet());
    }

    private static Stream<String> neighbours(DiagramModel diagram, String id) {
        return Stream.concat(
                diagram.incoming(id).stream().map(ModelFlow::source),
                diagram.outgoing(id).stream().map(ModelFlow::target));
    }
}
