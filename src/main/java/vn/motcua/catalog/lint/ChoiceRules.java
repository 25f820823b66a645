package vn.motcua.catalog.lint;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.catalog.model.ModelFlow;
import vn.motcua.catalog.model.ModelNode;

/** Where the way divides: each choice has a straight path, and the officer's answers and the ways out agree. */
final class ChoiceRules {

    static final List<Rule<CheckedDiagram>> ALL = List.of(
            Rule.error("default-missing", ChoiceRules::hasAStraightPath),
            Rule.error("default-with-condition", ChoiceRules::straightPathHasNoCondition),
            Rule.error("condition-missing", ChoiceRules::otherPathsHaveACondition),
            Rule.error("condition-misplaced", ChoiceRules::conditionsLieOnChoices),
            Rule.error("condition-not-simple", ChoiceRules::oneComparison),
            Rule.error("answer-of-no-step", ChoiceRules::answersAreGiven),
            Rule.error("answer-without-way", ChoiceRules::answersLeadSomewhere),
            Rule.error("value-never-set", ChoiceRules::valuesAreSet));

    /** The variable that holds what the officer has chosen at the step before. */
    private static final String DECISION = "decision";

    private ChoiceRules() {}

    private static void hasAStraightPath(CheckedDiagram diagram, Complaints complaints) {
        diagram.choices()
                .filter(gateway -> diagram.outgoing(gateway).stream()
                        .noneMatch(flow -> flow.id().equals(gateway.attribute("default"))))
                .forEach(complaints::about);
    }

    private static void straightPathHasNoCondition(CheckedDiagram diagram, Complaints complaints) {
        flowsOfChoices(diagram, true)
                .filter(flow -> !flow.condition().isEmpty())
                .forEach(flow -> complaints.about(flow, flow.condition()));
    }

    private static void otherPathsHaveACondition(CheckedDiagram diagram, Complaints complaints) {
        flowsOfChoices(diagram, false)
                .filter(flow -> flow.condition().isEmpty())
                .forEach(flow -> complaints.about(flow, gatewayOf(diagram, flow)));
    }

    private static void conditionsLieOnChoices(CheckedDiagram diagram, Complaints complaints) {
        var rightly = diagram.choices()
                .flatMap(gateway -> diagram.outgoing(gateway).stream())
                .collect(Collectors.toSet());
        diagram.model().flows().stream()
                .filter(flow -> !flow.condition().isEmpty() && !rightly.contains(flow))
                .forEach(flow -> complaints.about(flow, flow.condition()));
    }

    private static void oneComparison(CheckedDiagram diagram, Complaints complaints) {
        diagram.model().flows().stream()
                .filter(flow -> !flow.condition().isEmpty()
                        && Comparison.of(flow.condition()).isEmpty())
                .forEach(flow -> complaints.about(flow, flow.condition()));
    }

    private static void answersAreGiven(CheckedDiagram diagram, Complaints complaints) {
        for (var flow : diagram.model().flows()) {
            Comparison.of(flow.condition())
                    .filter(comparison -> comparison.isOf(DECISION) && comparison.hasText())
                    .ifPresent(comparison -> {
                        var steps = stepsBefore(diagram, flow.source());
                        if (steps.stream().noneMatch(step -> answers(step).contains(comparison.value()))) {
                            complaints.about(flow, comparison.value(), names(steps));
                        }
                    });
        }
    }

    /** The first answer takes the straight path; every other needs a flow of its own. */
    private static void answersLeadSomewhere(CheckedDiagram diagram, Complaints complaints) {
        diagram.userTasks().forEach(step -> {
            var met = answersMetAfter(diagram, step.id());
            answers(step).stream()
                    .skip(1)
                    .filter(answer -> !met.contains(answer))
                    .forEach(answer -> complaints.about(step, answer));
        });
    }

    /** A variable that the diagram itself sets, always to one of a few words, is compared with one of them. */
    private static void valuesAreSet(CheckedDiagram diagram, Complaints complaints) {
        for (var flow : diagram.model().flows()) {
            Comparison.of(flow.condition())
                    .filter(comparison -> !comparison.isOf(DECISION) && comparison.hasText())
                    .ifPresent(comparison -> {
                        var values = valuesOf(diagram, comparison.variable());
                        var knownWhole = !values.isEmpty() && values.stream().noneMatch(value -> value.contains("{"));
                        if (knownWhole && !values.contains(comparison.value())) {
                            complaints.about(
                                    flow, comparison.variable(), comparison.value(), String.join(", ", values));
                        }
                    });
        }
    }

    private static Set<String> valuesOf(CheckedDiagram diagram, String variable) {
        return diagram.nodes()
                .map(node -> node.outputs().get(variable))
                .filter(value -> value != null)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<ModelFlow> flowsOfChoices(CheckedDiagram diagram, boolean straight) {
        return diagram.choices().flatMap(gateway -> diagram.outgoing(gateway).stream()
                .filter(flow -> flow.id().equals(gateway.attribute("default")) == straight));
    }

    private static String gatewayOf(CheckedDiagram diagram, ModelFlow flow) {
        return diagram.model().node(flow.source()).map(ModelNode::called).orElse(flow.source());
    }

    /** The steps whose answer the variable still holds here: going back, the first ones met. */
    private static List<ModelNode> stepsBefore(CheckedDiagram diagram, String gateway) {
        var seen = new HashSet<String>(Set.of(gateway));
        var open = new java.util.ArrayDeque<>(List.of(gateway));
        var steps = new java.util.ArrayList<ModelNode>();
        while (!open.isEmpty()) {
            for (var before : diagram.graph().before(open.pop())) {
                var node = diagram.model().node(before).orElseThrow();
                if (!seen.add(before)) {
                    continue;
                }
                if (node.is("userTask")) {
                    steps.add(node);
                } else {
                    open.push(before);
                }
            }
        }
        return steps;
    }

    /** What is asked of the answer before the next step gives another. */
    private static Set<String> answersMetAfter(CheckedDiagram diagram, String step) {
        var seen = new HashSet<String>(Set.of(step));
        var open = new java.util.ArrayDeque<>(List.of(step));
        var met = new HashSet<String>();
        while (!open.isEmpty()) {
            var here = open.pop();
            diagram.model().outgoing(here).stream()
                    .flatMap(flow -> Comparison.of(flow.condition()).stream())
                    .filter(comparison -> comparison.isOf(DECISION))
                    .forEach(comparison -> met.add(comparison.value()));
            diagram.graph().next(here).stream()
                    .filter(next -> !diagram.model().node(next).orElseThrow().is("userTask") && seen.add(next))
                    .forEach(open::push);
        }
        return met;
    }

    private static List<String> answers(ModelNode step) {
        return PeopleRules.answers(step);
    }

    private static String names(List<ModelNode> steps) {
        return String.join(", ", steps.stream().map(ModelNode::called).toList());
    }
}
