package vn.motcua.catalog.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.ModelNode;

/**
 * The way through a procedure that takes longest, by the times of its steps. Of parallel branches the longest counts.
 * Loops are not gone round: a returned draft has its time over again, which is what the clock of the dossier is for.
 *
 * @param steps those on the way that have a time, in order; never empty
 */
record LongestPath(BigDecimal hours, List<ModelNode> steps) {

    /** Empty when no step on any way has a time. */
    static Optional<LongestPath> in(DiagramModel model, FlowGraph graph) {
        return model.nodes().stream()
                .filter(node -> node.is("startEvent") && node.parent().isEmpty())
                .findFirst()
                .flatMap(start -> from(start.id(), model, graph));
    }

    private static Optional<LongestPath> from(String start, DiagramModel model, FlowGraph graph) {
        var walk = ForwardWalk.from(start, graph);
        Map<String, BigDecimal> rest = new HashMap<>();
        Map<String, String> then = new HashMap<>();
        for (var i = walk.order().size() - 1; i >= 0; i--) {
            var node = walk.order().get(i);
            var best = walk.onward(node).stream().max(Comparator.comparing(next -> time(rest, next)));
            best.ifPresent(next -> then.put(node, next));
            rest.put(
                    node,
                    own(model, node).add(best.map(next -> time(rest, next)).orElse(BigDecimal.ZERO)));
        }
        var steps = new ArrayList<ModelNode>();
        for (var at = Optional.of(start); at.isPresent(); at = at.map(then::get)) {
            at.flatMap(model::node)
                    .filter(node -> Allotment.of(node).isPresent())
                    .ifPresent(steps::add);
        }
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new LongestPath(time(rest, start).setScale(2, RoundingMode.HALF_UP), steps));
    }

    /** The step with the most time, where there is most to save. */
    ModelNode heaviest() {
        return steps.stream()
                .max(Comparator.comparing(
                        step -> Allotment.of(step).map(Allotment::hours).orElse(BigDecimal.ZERO)))
                .orElseThrow();
    }

    String labels() {
        return String.join(" → ", steps.stream().map(ModelNode::called).toList());
    }

    private static BigDecimal own(DiagramModel model, String id) {
        return model.node(id).flatMap(Allotment::of).map(Allotment::hours).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal time(Map<String, BigDecimal> rest, String node) {
        return rest.getOrDefault(node, BigDecimal.ZERO);
    }
}
