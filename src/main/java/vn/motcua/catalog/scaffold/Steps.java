package vn.motcua.catalog.scaffold;

import java.util.LinkedHashMap;
import java.util.Map;

/** The people's steps and the shared service steps of a procedure, each once, with label, group and answers. */
final class Steps {

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
        var inputOutput = Tag.of("camunda:inputOutput");
        for (var role :
                "reception,specialist,head,leader,clerk,returns,office,officeLeader,officeClerk,chair".split(",")) {
            inputOutput.add(Elements.result(role + "Group", role));
        }
        inputOutput.add(Elements.output("phase", "reception"));
        return Elements.ruleTask("Activity_RouteSteps", "Xác định người thực hiện", "step-routing", inputOutput);
    }

    /** From here on a supplement is asked by examination, no longer by reception. */
    static Node startHandling() {
        return Elements.serviceTask("Activity_StartHandling", "Chuyển hồ sơ xử lý", "startHandling")
                .extended(Tag.of("camunda:inputOutput").add(Elements.output("phase", "examination")));
    }

    /** The five electronic steps, one shared diagram for all procedures. */
    static Node issueResult(Blueprint blueprint, PlannedStep step) {
        var signer = blueprint.shape().isSignedByChair() ? "chairGroup" : "leaderGroup";
        var clerk = blueprint.shape().isSignedByChair() ? "officeClerkGroup" : "clerkGroup";
        var node = new Node("Activity_IssueResult", Kind.CALL, "Năm bước điện tử")
                .with("camunda:modelerTemplate", "vn.motcua.IssueResult")
                .with("calledElement", "five-step-e-flow")
                .documented(documentation(step));
        node.extensions.add(Tag.of("camunda:in").with("businessKey", "#{execution.processBusinessKey}"));
        for (var name :
                "procedureCode,department,level,handledBy,receivedAt,channel,deadline,returnsGroup".split(",")) {
            node.extensions.add(Tag.of("camunda:in").with("source", name).with("target", name));
        }
        node.extensions.add(renamed(clerk, "clerkGroup"));
        node.extensions.add(renamed(signer, "signerGroup"));
        return step.allotted().isEmpty()
                ? node
                : node.extended(Elements.properties(Map.of("allotted", step.allotted())));
    }

    private static Tag renamed(String from, String to) {
        return Tag.of("camunda:in").with("sourceExpression", "${" + from + "}").with("target", to);
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
