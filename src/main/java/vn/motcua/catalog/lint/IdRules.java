package vn.motcua.catalog.lint;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.catalog.model.ModelFlow;
import vn.motcua.catalog.model.ModelNode;

/** Ids say what a thing means: history, running dossiers and tests know it by its id. */
final class IdRules {

    static final List<Rule<CheckedDiagram>> ALL =
            List.of(Rule.error("meaningful-id", IdRules::nodes), Rule.error("meaningful-flow-id", IdRules::flows));

    private static final Pattern MEANING = Pattern.compile("[A-Z][A-Za-z]+");
    private static final Pattern FLOW = Pattern.compile("Flow_[A-Z]\\w+");

    private IdRules() {}

    private static void nodes(CheckedDiagram diagram, Complaints complaints) {
        diagram.nodes()
                .filter(node -> !isMeaningful(node))
                .forEach(node -> complaints.about(node, node.id(), kind(node) + "_…"));
    }

    private static void flows(CheckedDiagram diagram, Complaints complaints) {
        diagram.model().flows().stream()
                .filter(flow -> !isMeaningful(flow))
                .forEach(flow -> complaints.about(flow, flow.id()));
    }

    /** The Modeler's own ids end in seven random letters and digits: {@code Activity_0049ryx}. */
    private static boolean isMeaningful(ModelNode node) {
        return node.id().startsWith(kind(node) + "_")
                && MEANING.matcher(node.id().substring(kind(node).length() + 1)).matches();
    }

    private static boolean isMeaningful(ModelFlow flow) {
        return flow.condition().isEmpty() || FLOW.matcher(flow.id()).matches();
    }

    private static String kind(ModelNode node) {
        if (node.isEvent()) {
            return "Event";
        }
        return node.isGateway() ? "Gateway" : "Activity";
    }
}
