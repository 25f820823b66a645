package vn.motcua.catalog.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.ModelFlow;
import vn.motcua.catalog.model.ModelNode;

/** A diagram while it is checked: what is drawn, where it lies, what it may call, and the way a token takes in it. */
record CheckedDiagram(DiagramModel model, ModelPath path, Surroundings around, FlowGraph graph, RoutedGroups routed) {

    static CheckedDiagram of(DiagramModel model, ModelPath path, Surroundings around) {
        var graph = new FlowGraph(model);
        return new CheckedDiagram(model, path, around, graph, new RoutedGroups(model, graph));
    }

    boolean isShared() {
        return path.isShared();
    }

    Stream<ModelNode> nodes(String... types) {
        var wanted = Arrays.asList(types);
        return model.nodes().stream().filter(node -> types.length == 0 || wanted.contains(node.type()));
    }

    Stream<ModelNode> userTasks() {
        return nodes("userTask");
    }

    /** Gateways that let the token choose a way. */
    Stream<ModelNode> choices() {
        return nodes("exclusiveGateway", "inclusiveGateway")
                .filter(gateway -> outgoing(gateway).size() > 1);
    }

    List<ModelFlow> outgoing(ModelNode node) {
        return model.outgoing(node.id());
    }

    List<ModelFlow> incoming(ModelNode node) {
        return model.incoming(node.id());
    }

    /** Its entry in the catalogue; empty for a shared diagram and for a code that stands nowhere. */
    Optional<Procedure> procedure() {
        return isShared() ? Optional.empty() : around.procedure(path.name());
    }

    /** The start of the procedure itself, not of what an event starts. */
    Optional<ModelNode> start() {
        return nodes("startEvent").filter(start -> start.parent().isEmpty()).findFirst();
    }
}
