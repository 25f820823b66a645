package vn.motcua.catalog.scaffold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people's steps and the shared service steps of a procedure, each once, with label, group and answers. */
final class Steps {

    /** What the decision table answers for every step, as far as a diagram asks. */
    private static final List<String> ROUTED = List.of(
            "reception",
            "specialist",
            "head",
            "leader",
            "clerk",
            "returns",
            "office",
            "officeLeader",
            "officeClerk",
            "chair",
            "centreClerk");

    private Steps() {}

    /** A person's step; {@code required} may be empty. */
    static Node person(String id, String label, String group, String decisions, String required, PlannedStep step) {
        var properties = new LinkedHashMap<String, String>();
        putIfKnown(properties, "allotted", step.allotted());
        properties.put("decisions", decisions);
        putIfKnown(properties, "requiredFields", required);
        putIfKnown(properties, "product", step.product());
        return Elements.userTask(id, label, group, properties).documented(documentation(step));
    }

    /** Every diagram's first step: which groups work on this dossier. */
    static Node routeSteps() {
        return new Node("Activity_RouteSteps", Kind.RULE_TASK, "Xác định người thực hiện")
                .with("camunda:modelerTemplate", "vn.motcua.RouteSteps")
                .with("camunda:decisionRef", "step-routing");
    }

    /** What goes into that step, and the groups that come out of it: those only which the diagram uses. */
    static Tag routing(Decider decider, Set<String> groups) {
        var inputOutput = Tag.of("camunda:inputOutput").add(Elements.input("decidedBy", decider.word()));
        ROUTED.stream()
                .filter(role -> groups.contains(role + "Group"))
                .forEach(role -> inputOutput.add(Elements.result(role + "Group", role)));
        return inputOutput.add(Elements.output("phase", "reception"));
    }

    /** From here on a supplement is asked by examination, no longer by reception. */
    static Node startHandling() {
        return Elements.serviceTask("Activity_StartHandling", "Chuyển hồ sơ xử lý", "startHandling")
                .extended(Tag.of("camunda:inputOutput").add(Elements.output("phase", "examination")));
    }

    /** The five electronic steps, one shared diagram for all procedures. */
    static Node issueResult(Blueprint blueprint, PlannedStep step) {
        var node = new Node("Activity_IssueResult", Kind.CALL, StepKind.ISSUE.label)
                .with("camunda:modelerTemplate", "vn.motcua.IssueResult")
                .with("calledElement", "five-step-e-flow")
                .documented(documentation(step));
        node.extensions.add(Tag.of("camunda:in").with("businessKey", "#{execution.processBusinessKey}"));
        // The first three are what a decision table inside the shared diagram would ask for.
        for (var name : "procedureCode,department,level,returnsGroup".split(",")) {
            node.extensions.add(Tag.of("camunda:in").with("source", name).with("target", name));
        }
        node.extensions.add(renamed(blueprint.clerkGroup(), "clerkGroup"));
        node.extensions.add(renamed(blueprint.signerGroup(), "signerGroup"));
        return step.allotted().isEmpty()
                ? node
                : node.extended(Elements.properties(Map.of("allotted", step.allotted())));
    }

    private static Tag renamed(String from, String to) {
        return Tag.of("camunda:in").with("source", from).with("target", to);
    }

    private static void putIfKnown(Map<String, String> properties, String name, String value) {
        if (!value.isEmpty()) {
            properties.put(name, value);
        }
    }

    static String documentation(PlannedStep step) {
        var who = step.role().isEmpty() ? "" : "Người thực hiện: " + step.role();
        return step.text().isEmpty() ? who : step.text() + (who.isEmpty() ? "" : "\n" + who);
    }
}
