package vn.motcua.catalog.lint;

import java.util.Arrays;
import java.util.List;
import vn.motcua.catalog.model.ModelNode;

/** Who takes a step, and what they may answer. */
final class PeopleRules {

    static final List<Rule<CheckedDiagram>> ALL = List.of(
            Rule.error("group-missing", PeopleRules::hasOneGroup),
            Rule.error("group-unknown", PeopleRules::namedGroupsExist),
            Rule.error("group-not-routed", PeopleRules::groupsAreRouted),
            Rule.error("group-for-call-not-routed", PeopleRules::groupsOfCallsAreRouted),
            Rule.error("answers-missing", PeopleRules::hasAnswers));

    private PeopleRules() {}

    /** What an officer may answer at a step, the straight path's answer first. */
    static List<String> answers(ModelNode step) {
        return Arrays.stream(step.property("decisions").split(","))
                .map(String::strip)
                .filter(answer -> !answer.isEmpty())
                .toList();
    }

    private static void hasOneGroup(CheckedDiagram diagram, Complaints complaints) {
        diagram.userTasks()
                .filter(step -> {
                    var group = group(step);
                    return group.isBlank()
                            || group.contains(",")
                            || group.contains("{") && GroupVariable.of(group).isEmpty();
                })
                .forEach(step -> complaints.about(step, group(step)));
    }

    private static void namedGroupsExist(CheckedDiagram diagram, Complaints complaints) {
        diagram.userTasks()
                .filter(step ->
                        group(step).matches("[^{}, ]+") && !diagram.around().hasGroup(group(step)))
                .forEach(step -> complaints.about(step, group(step)));
    }

    private static void groupsAreRouted(CheckedDiagram diagram, Complaints complaints) {
        if (diagram.isShared()) {
            return;
        }
        diagram.userTasks().forEach(step -> GroupVariable.of(group(step))
                .filter(variable -> !diagram.routed().at(step).contains(variable))
                .ifPresent(variable -> complaints.about(step, variable)));
    }

    private static void groupsOfCallsAreRouted(CheckedDiagram diagram, Complaints complaints) {
        if (diagram.isShared()) {
            return;
        }
        diagram.nodes("callActivity").forEach(call -> call.inputs().values().stream()
                .flatMap(given -> GroupVariable.given(given).stream())
                .filter(variable -> !diagram.routed().at(call).contains(variable))
                .forEach(variable -> complaints.about(call, variable)));
    }

    private static void hasAnswers(CheckedDiagram diagram, Complaints complaints) {
        diagram.userTasks().filter(step -> answers(step).isEmpty()).forEach(complaints::about);
    }

    private static String group(ModelNode step) {
        return step.attribute("camunda:candidateGroups").strip();
    }
}
