package vn.motcua.catalog.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.change.Change.Fact;
import vn.motcua.catalog.change.Change.Kind;
import vn.motcua.catalog.change.Change.Mark;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.ModelNode;

/**
 * What became different from one version of a diagram to another: steps first, then ways, then what concerns the whole.
 * Two drawings of the same process differ in one change at most, that things moved.
 */
public final class DiagramComparison {

    /** Say which program saved the file, not what the process does. */
    private static final Set<String> OF_THE_FILE = Set.of("exporter", "exporterVersion", "definitionsId", "id", "name");

    private final DiagramModel before;
    private final DiagramModel after;
    private final Matching matching;
    private final List<Change> found = new ArrayList<>();

    private DiagramComparison(DiagramModel before, DiagramModel after) {
        this.before = before;
        this.after = after;
        matching = new Matching(before, after);
    }

    /** Empty when they do the same and are drawn the same. */
    public static List<Change> of(DiagramModel before, DiagramModel after) {
        var comparison = new DiagramComparison(before, after);
        comparison.steps();
        comparison.found.addAll(FlowChanges.of(before, after, comparison.matching));
        comparison.whole();
        comparison.picture();
        return comparison.found;
    }

    private void steps() {
        before.nodes().stream()
                .filter(node -> !matching.later().containsKey(node.id()))
                .forEach(node -> found.add(came(Mark.REMOVED, before, node)));
        for (var node : after.nodes()) {
            var earlier = matching.earlier().get(node.id());
            if (earlier == null) {
                found.add(came(Mark.ADDED, after, node));
            } else {
                found.addAll(StepChanges.of(before.node(earlier).orElseThrow(), node, matching.later()));
            }
        }
    }

    private static Change came(Mark mark, DiagramModel diagram, ModelNode node) {
        var verb = mark == Mark.ADDED ? "added" : "removed";
        var facts = new ArrayList<>(List.of(
                new Fact(Kind.TYPE, node.type()),
                Fact.text(Reach.before(diagram, node.id())),
                Fact.text(Reach.after(diagram, node.id()))));
        if (node.is("userTask")) {
            facts.add(new Fact(Kind.GROUP, node.attribute("camunda:candidateGroups")));
            facts.add(new Fact(Kind.TIME, node.property("allotted")));
            return new Change(mark, "person-" + verb, node.id(), node.called(), facts, List.of());
        }
        return new Change(mark, "step-" + verb, node.id(), node.called(), facts, List.of());
    }

    private void whole() {
        say("total", Kind.TIME, PathTime.of(before), PathTime.of(after));
        say("key", Kind.TEXT, before.key(), after.key());
        say("name", Kind.TEXT, before.name(), after.name());
        say("description", Kind.TEXT, before.documentation(), after.documentation());
        named("process-property", before.properties(), after.properties(), Set.of());
        named("process-attribute", before.attributes(), after.attributes(), OF_THE_FILE);
    }

    private void named(String topic, Map<String, String> first, Map<String, String> second, Set<String> apart) {
        var names = new TreeSet<>(first.keySet());
        names.addAll(second.keySet());
        names.removeAll(apart);
        for (var name : names) {
            var old = first.getOrDefault(name, "");
            var now = second.getOrDefault(name, "");
            if (!old.equals(now)) {
                found.add(Change.of(
                        Mark.CHANGED, topic, "", after.name(), Fact.text(old), Fact.text(now), Fact.text(name)));
            }
        }
    }

    private void say(String topic, Kind kind, String old, String now) {
        if (!old.equals(now)) {
            found.add(Change.of(Mark.CHANGED, topic, "", after.name(), new Fact(kind, old), new Fact(kind, now)));
        }
    }

    private void picture() {
        var moved = matching.later().entrySet().stream()
                .filter(pair -> !Objects.equals(drawn(before, pair.getKey()), drawn(after, pair.getValue())))
                .map(Map.Entry::getValue);
        var redrawn = after.edges().entrySet().stream()
                .filter(edge -> before.edges().containsKey(edge.getKey()))
                .filter(edge -> !edge.getValue().equals(before.edges().get(edge.getKey())))
                .map(Map.Entry::getKey);
        var others = Stream.concat(moved, redrawn).sorted().toList();
        if (!others.isEmpty()) {
            var count = Fact.text(String.valueOf(others.size()));
            found.add(new Change(Mark.MOVED, "moved", "", after.name(), List.of(count), others));
        }
    }

    private static @Nullable Object drawn(DiagramModel diagram, String id) {
        var shape = diagram.shapes().get(id);
        return shape == null ? null : List.of(shape.bounds(), Objects.requireNonNullElse(shape.label(), ""));
    }
}
