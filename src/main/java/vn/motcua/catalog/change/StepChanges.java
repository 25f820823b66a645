package vn.motcua.catalog.change;

import static vn.motcua.catalog.change.Change.Kind.ANSWERS;
import static vn.motcua.catalog.change.Change.Kind.GROUP;
import static vn.motcua.catalog.change.Change.Kind.TEXT;
import static vn.motcua.catalog.change.Change.Kind.TIME;
import static vn.motcua.catalog.change.Change.Kind.TYPE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.change.Change.Fact;
import vn.motcua.catalog.change.Change.Kind;
import vn.motcua.catalog.change.Change.Mark;
import vn.motcua.catalog.model.ModelEvent;
import vn.motcua.catalog.model.ModelNode;

/** What became different of one step, event, gateway or sub-process. */
final class StepChanges {

    private static final Map<String, String> ATTRIBUTES = Map.of(
            "camunda:decisionRef", "decision",
            "calledElement", "called",
            "camunda:delegateExpression", "bean",
            "camunda:class", "bean",
            "camunda:expression", "bean",
            "camunda:modelerTemplate", "template");
    /** Said otherwise, or what flows say. */
    private static final Set<String> APART =
            Set.of("id", "name", "default", "attachedToRef", "camunda:candidateGroups");

    private final ModelNode before;
    private final ModelNode after;
    private final Map<String, String> later;
    private final List<Change> found = new ArrayList<>();

    private StepChanges(ModelNode before, ModelNode after, Map<String, String> later) {
        this.before = before;
        this.after = after;
        this.later = later;
    }

    /** @param later what became of the elements of the earlier diagram, by their ids */
    static List<Change> of(ModelNode before, ModelNode after, Map<String, String> later) {
        var changes = new StepChanges(before, after, later);
        changes.compare();
        return changes.found;
    }

    private void compare() {
        say("id", TEXT, before.id(), after.id());
        say("renamed", TEXT, before.name(), after.name());
        say("type", TYPE, before.type(), after.type());
        say("role", GROUP, attribute(before, "camunda:candidateGroups"), attribute(after, "camunda:candidateGroups"));
        say("time", TIME, before.property("allotted"), after.property("allotted"));
        say("answers", ANSWERS, before.property("decisions"), after.property("decisions"));
        say("fields", TEXT, before.property("requiredFields"), after.property("requiredFields"));
        sayPlace();
        compareAttributes();
        event();
        named("property", before.properties(), after.properties(), Set.of("allotted", "decisions", "requiredFields"));
        named("input", before.inputs(), after.inputs(), Set.of());
        named("output", before.outputs(), after.outputs(), Set.of());
        say("documentation", TEXT, before.documentation(), after.documentation());
    }

    private void sayPlace() {
        if (!after.parent().equals(later.getOrDefault(before.parent(), before.parent()))) {
            say("parent", TEXT, before.parent(), after.parent());
        }
        var host = attribute(before, "attachedToRef");
        if (!attribute(after, "attachedToRef").equals(later.getOrDefault(host, host))) {
            say("attached", TEXT, host, attribute(after, "attachedToRef"));
        }
    }

    private void compareAttributes() {
        for (var name : names(before.attributes(), after.attributes())) {
            if (ATTRIBUTES.containsKey(name)) {
                say(ATTRIBUTES.get(name), TEXT, attribute(before, name), attribute(after, name));
            } else if (!APART.contains(name)) {
                say("attribute", name, attribute(before, name), attribute(after, name));
            }
        }
    }

    private void event() {
        var first = before.event();
        var second = after.event();
        var timer = isTimer(first) || isTimer(second);
        say(timer ? "timer" : "event", TEXT, said(first), said(second));
    }

    private static boolean isTimer(@Nullable ModelEvent event) {
        return event != null && event.kind().equals("timer");
    }

    private static String said(@Nullable ModelEvent event) {
        if (event == null) {
            return "";
        }
        var kind = isTimer(event) ? event.timing() : event.kind();
        return event.text().isEmpty() ? kind : kind + " " + event.text();
    }

    private void named(String topic, Map<String, String> first, Map<String, String> second, Set<String> apart) {
        for (var name : names(first, second)) {
            if (!apart.contains(name)) {
                say(topic, name, first.getOrDefault(name, ""), second.getOrDefault(name, ""));
            }
        }
    }

    private void say(String topic, Kind kind, String first, String second) {
        if (!first.equals(second)) {
            add(topic, new Fact(kind, first), new Fact(kind, second));
        }
    }

    private void say(String topic, String name, String first, String second) {
        if (!first.equals(second)) {
            add(topic, Fact.text(first), Fact.text(second), Fact.text(name));
        }
    }

    private void add(String topic, Fact... facts) {
        var elsewhere = before.id().equals(after.id()) ? List.<String>of() : List.of(before.id());
        found.add(new Change(Mark.CHANGED, topic, after.id(), after.called(), List.of(facts), elsewhere));
    }

    private static String attribute(ModelNode node, String name) {
        return node.attribute(name);
    }

    private static Set<String> names(Map<String, String> first, Map<String, String> second) {
        var names = new TreeSet<>(first.keySet());
        names.addAll(second.keySet());
        return names;
    }
}
