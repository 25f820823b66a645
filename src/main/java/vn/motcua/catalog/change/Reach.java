package vn.motcua.catalog.change;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.ModelFlow;
import vn.motcua.catalog.model.ModelNode;

/** Where ways lead to. */
final class Reach {

    private Reach() {}

    /** The first elements after {@code from} that may not be passed through. */
    static Set<String> through(DiagramModel diagram, String from, Predicate<String> passed) {
        var reached = new HashSet<String>();
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            for (var flow : diagram.outgoing(waiting.pop())) {
                if (!passed.test(flow.target())) {
                    reached.add(flow.target());
                } else if (seen.add(flow.target())) {
                    waiting.push(flow.target());
                }
            }
        }
        return reached;
    }

    /** How people would say where an element stands: the nearest labels before it. */
    static String before(DiagramModel diagram, String id) {
        return nearest(diagram, id, true);
    }

    /** The nearest labels after it. */
    static String after(DiagramModel diagram, String id) {
        return nearest(diagram, id, false);
    }

    private static String nearest(DiagramModel diagram, String id, boolean back) {
        var names = new LinkedHashSet<String>();
        var seen = new HashSet<>(Set.of(id));
        var waiting = new ArrayDeque<>(next(diagram, id, back).toList());
        while (!waiting.isEmpty() && names.size() < 2) {
            var at = waiting.poll();
            var name = diagram.node(at).map(ModelNode::name).orElse("");
            if (!name.isEmpty()) {
                names.add("«" + name + "»");
            } else if (seen.add(at)) {
                next(diagram, at, back).forEach(waiting::add);
            }
        }
        return names.stream().collect(Collectors.joining(", "));
    }

    private static Stream<String> next(DiagramModel diagram, String id, boolean back) {
        return back
                ? diagram.incoming(id).stream().map(ModelFlow::source)
                : diagram.outgoing(id).stream().map(ModelFlow::target);
    }
}
