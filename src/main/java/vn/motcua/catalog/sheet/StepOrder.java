package vn.motcua.catalog.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.ModelFlow;
import vn.motcua.catalog.model.ModelNode;

/**
 * The elements of a diagram, or of a sub-process in it, in the order in which a dossier comes to them: none before
 * what leads to it, lines back left aside, and the straight path ahead of its side paths.
 */
final class StepOrder {

    private final DiagramModel model;
    private final Set<String> seen = new HashSet<>();
    private final List<ModelNode> last = new ArrayList<>();

    private StepOrder(DiagramModel model) {
        this.model = model;
    }

    /** @param parent the sub-process's id; empty for the process itself */
    static List<ModelNode> of(DiagramModel model, String parent) {
        var order = new StepOrder(model);
        model.nodes().stream()
                .filter(node -> node.parent().equals(parent))
                .filter(node -> model.incoming(node.id()).isEmpty() && !node.isEventSubProcess())
                // What is visited last comes first.
                .sorted(Comparator.comparing((ModelNode node) -> node.is("startEvent")))
                .forEach(order::visit);
        Collections.reverse(order.last);
        return order.last.stream().flatMap(node -> opened(model, node).stream()).toList();
    }

    private static List<ModelNode> opened(DiagramModel model, ModelNode node) {
        if (!node.is("subProcess", "transaction")) {
            return List.of(node);
        }
        var opened = new ArrayList<>(of(model, node.id()));
        opened.add(node);
        return opened;
    }

    private void visit(ModelNode node) {
        if (!seen.add(node.id())) {
            return;
        }
        model.outgoing(node.id()).stream()
                .sorted(Comparator.comparing((ModelFlow flow) -> isStraight(node, flow)))
                .flatMap(flow -> model.node(flow.target()).stream())
                .forEach(this::visit);
        last.add(node);
    }

    private static boolean isStraight(ModelNode node, ModelFlow flow) {
        return node.attribute("default").equals(flow.id());
    }
}
