package vn.motcua.catalog.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.change.Change.Fact;
import vn.motcua.catalog.change.Change.Mark;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.ModelFlow;
import vn.motcua.catalog.model.ModelNode;

/**
 * Ways between steps: their answers and conditions, and where they lead. A step put into a way or taken out of it is
 * said of the step; the way between its neighbours then stays as it was.
 */
final class FlowChanges {

    private final DiagramModel before;
    private final DiagramModel after;
    private final Matching matching;
    private final List<Change> found = new ArrayList<>();

    private FlowChanges(DiagramModel before, DiagramModel after, Matching matching) {
        this.before = before;
        this.after = after;
        this.matching = matching;
    }

    static List<Change> of(DiagramModel before, DiagramModel after, Matching matching) {
        var changes = new FlowChanges(before, after, matching);
        changes.compare();
        return changes.found;
    }

    private void compare() {
        var old = byWay(before, matching.later());
        var now = byWay(after, null);
        pairs().forEach(this::compare);
        ways(Mark.REMOVED, before, matching.later(), now);
        ways(Mark.ADDED, after, matching.earlier(), old);
    }

    /** Flows that are the same: by their id, else by the only way between the same two elements. */
    private Map<ModelFlow, ModelFlow> pairs() {
        var pairs = new HashMap<ModelFlow, ModelFlow>();
        var ids = after.flows().stream().collect(Collectors.toMap(ModelFlow::id, flow -> flow));
        var now = byWay(after, null);
        var old = byWay(before, matching.later());
        for (var flow : before.flows()) {
            var same = ids.get(flow.id());
            var way = new Way(later(flow.source()), later(flow.target()));
            var between = now.getOrDefault(way, List.of());
            if (same != null) {
                pairs.put(flow, same);
            } else if (between.size() == 1 && old.getOrDefault(way, List.of()).size() == 1) {
                pairs.put(flow, between.get(0));
            }
        }
        return pairs;
    }

    private void compare(ModelFlow old, ModelFlow now) {
        say("answer", old, now, old.name(), now.name());
        say("condition", old, now, old.condition(), now.condition());
        isDefault(old, now);
    }

    private void isDefault(ModelFlow old, ModelFlow now) {
        var was = isDefault(before, old);
        var is = isDefault(after, now);
        if (was != is) {
            found.add(change(Mark.CHANGED, is ? "default" : "default-not", after, now));
        }
    }

    private void say(String topic, ModelFlow old, ModelFlow now, String first, String second) {
        if (!first.equals(second)) {
            found.add(Change.of(Mark.CHANGED, topic, now.id(), label(after, now), Fact.text(first), Fact.text(second)));
        }
    }

    /** Ways that the other diagram has not: neither directly nor through steps that only one of the two has. */
    private void ways(Mark mark, DiagramModel diagram, Map<String, String> common, Map<Way, List<ModelFlow>> others) {
        var other = mark == Mark.ADDED ? before : after;
        var back = mark == Mark.ADDED ? matching.later() : matching.earlier();
        for (var flow : diagram.flows()) {
            var from = common.getOrDefault(flow.source(), "");
            var to = common.getOrDefault(flow.target(), "");
            var told = !from.isEmpty() && !to.isEmpty();
            var stays = told && (others.containsKey(asked(mark, flow)) || leads(other, back, from, to));
            var branch = !told && !flow.condition().isEmpty() && !known(other, flow.id());
            if (told && !stays || branch) {
                found.add(change(mark, mark == Mark.ADDED ? "way-added" : "way-removed", diagram, flow));
            }
        }
        if (mark == Mark.ADDED) {
            moreThanOne();
        }
    }

    private static boolean known(DiagramModel diagram, String flow) {
        return diagram.flows().stream().anyMatch(other -> other.id().equals(flow));
    }

    private Way asked(Mark mark, ModelFlow flow) {
        return mark == Mark.ADDED
                ? new Way(flow.source(), flow.target())
                : new Way(later(flow.source()), later(flow.target()));
    }

    /** Two ways between the same two elements, with different conditions, of which one came or went. */
    private void moreThanOne() {
        var old = byWay(before, matching.later());
        byWay(after, null).forEach((way, flows) -> {
            var were = old.getOrDefault(way, List.of());
            if (!were.isEmpty() && were.size() != flows.size()) {
                lone(flows, were).forEach(flow -> found.add(change(Mark.ADDED, "way-added", after, flow)));
                lone(were, flows).forEach(flow -> found.add(change(Mark.REMOVED, "way-removed", before, flow)));
            }
        });
    }

    private static List<ModelFlow> lone(List<ModelFlow> some, List<ModelFlow> others) {
        return some.stream()
                .filter(flow -> others.stream().noneMatch(other -> other.id().equals(flow.id())))
                .toList();
    }

    private static boolean leads(DiagramModel diagram, Map<String, String> common, String from, String to) {
        return Reach.through(diagram, from, node -> !common.containsKey(node)).contains(to);
    }

    private Change change(Mark mark, String topic, DiagramModel diagram, ModelFlow flow) {
        return Change.of(
                mark,
                topic,
                flow.id(),
                label(diagram, flow),
                Fact.text(called(diagram, flow.source())),
                Fact.text(called(diagram, flow.target())),
                Fact.text(flow.condition()));
    }

    private String later(String id) {
        return matching.later().getOrDefault(id, "");
    }

    private static Map<Way, List<ModelFlow>> byWay(DiagramModel diagram, @Nullable Map<String, String> names) {
        return diagram.flows().stream()
                .collect(Collectors.groupingBy(flow -> names == null
                        ? new Way(flow.source(), flow.target())
                        : new Way(names.getOrDefault(flow.source(), ""), names.getOrDefault(flow.target(), ""))));
    }

    private static boolean isDefault(DiagramModel diagram, ModelFlow flow) {
        return diagram.node(flow.source())
                .filter(node -> node.attribute("default").equals(flow.id()))
                .isPresent();
    }

    private static String label(DiagramModel diagram, ModelFlow flow) {
        return flow.name().isEmpty()
                ? called(diagram, flow.source()) + " → " + called(diagram, flow.target())
                : flow.name();
    }

    private static String called(DiagramModel diagram, String id) {
        return diagram.node(id).map(ModelNode::called).orElse(id);
    }

    /** From one element to another. */
    private record Way(String from, String to) {}
}
