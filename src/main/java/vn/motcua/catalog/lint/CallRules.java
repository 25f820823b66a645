package vn.motcua.catalog.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.catalog.model.DecisionModel;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.ModelNode;

/** What a diagram calls is there, and each side knows what the other needs. */
final class CallRules {

    static final List<Rule<CheckedDiagram>> ALL = List.of(
            Rule.error("bean-unknown", CallRules::beansExist),
            Rule.error("decision-unknown", CallRules::decisionsExist),
            Rule.error("decision-column-unknown", CallRules::columnsExist),
            Rule.error("called-diagram-unknown", CallRules::calledDiagramsExist),
            Rule.error("call-without-dossier", CallRules::callsPassTheDossierOn),
            Rule.error("call-without-group", CallRules::callsPassGroupsOn));

    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern COLUMN = Pattern.compile("\\$\\{decisionResult\\.singleResult\\.(\\w+)}");

    private CallRules() {}

    private static void beansExist(CheckedDiagram diagram, Complaints complaints) {
        diagram.nodes()
                .filter(node -> node.is("serviceTask")
                        || node.attributes().containsKey("camunda:delegateExpression")
                        || node.is("sendTask"))
                .filter(node -> bean(node)
                        .filter(name -> diagram.around().hasBean(name))
                        .isEmpty())
                .forEach(node -> complaints.about(node, node.attribute("camunda:delegateExpression")));
    }

    private static Optional<String> bean(ModelNode node) {
        var match = BEAN.matcher(node.attribute("camunda:delegateExpression").strip());
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    private static void decisionsExist(CheckedDiagram diagram, Complaints complaints) {
        diagram.nodes("businessRuleTask")
                .filter(task -> decision(diagram, task).isEmpty())
                .forEach(task -> complaints.about(task, task.attribute("camunda:decisionRef")));
    }

    private static void columnsExist(CheckedDiagram diagram, Complaints complaints) {
        diagram.nodes("businessRuleTask")
                .forEach(task -> decision(diagram, task).ifPresent(decision -> {
                    var columns = columns(decision);
                    read(task).stream()
                            .filter(column -> !columns.contains(column))
                            .forEach(column -> complaints.about(task, column, decision.id()));
                }));
    }

    private static Optional<DecisionModel> decision(CheckedDiagram diagram, ModelNode task) {
        return diagram.around().decision(task.attribute("camunda:decisionRef"));
    }

    private static Set<String> columns(DecisionModel decision) {
        return decision.outputs().stream().map(DecisionModel.Output::name).collect(Collectors.toSet());
    }

    /** The columns of the decision that the task's outputs ask for. */
    private static List<String> read(ModelNode task) {
        var columns = new ArrayList<String>();
        for (var value : task.outputs().values()) {
            var match = COLUMN.matcher(value);
            while (match.find()) {
                columns.add(match.group(1));
            }
        }
        return columns;
    }

    private static void calledDiagramsExist(CheckedDiagram diagram, Complaints complaints) {
        diagram.nodes("callActivity")
                .filter(call -> called(diagram, call).isEmpty())
                .forEach(call -> complaints.about(call, call.attribute("calledElement")));
    }

    private static void callsPassTheDossierOn(CheckedDiagram diagram, Complaints complaints) {
        diagram.nodes("callActivity")
                .filter(call -> !call.inputs().containsKey("businessKey"))
                .forEach(complaints::about);
    }

    private static void callsPassGroupsOn(CheckedDiagram diagram, Complaints complaints) {
        diagram.nodes("callActivity")
                .filter(call -> !call.inputs().containsValue("all"))
                .forEach(call -> called(diagram, call).ifPresent(called -> {
                    groupsNeededBy(called).stream()
                            .filter(group -> !call.inputs().containsKey(group))
                            .forEach(group -> complaints.about(call, group, called.name()));
                }));
    }

    /** The groups of its steps that it does not name itself. */
    private static Set<String> groupsNeededBy(DiagramModel called) {
        var needed = called.nodes().stream()
                .filter(node -> node.is("userTask"))
                .flatMap(step -> GroupVariable.of(step.attribute("camunda:candidateGroups")).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        called.nodes().stream().map(ModelNode::outputs).map(Map::keySet).forEach(needed::removeAll);
        return needed;
    }

    private static Optional<DiagramModel> called(CheckedDiagram diagram, ModelNode call) {
        return diagram.around().shared(call.attribute("calledElement"));
    }
}
