package vn.motcua.catalog.scaffold;

import java.util.Map;

/** The elements of our diagrams as the contract with the engine's beans wants them. */
final class Elements {

    private static final String TEMPLATE = "camunda:modelerTemplate";

    private Elements() {}

    static Node userTask(String id, String label, String group, Map<String, String> properties) {
        return new Node(id, Kind.USER_TASK, label)
                .with(TEMPLATE, template(id))
                .with("camunda:candidateGroups", "${" + group + "}")
                .with("camunda:dueDate", "${stepDeadline.of(task)}")
                .extended(properties(properties));
    }

    static Node serviceTask(String id, String label, String bean) {
        return new Node(id, Kind.SERVICE_TASK, label)
                .with(TEMPLATE, template(id))
                .with("camunda:delegateExpression", "${" + bean + "}");
    }

    /** A decision whose single result row is read into variables. */
    static Node ruleTask(String id, String label, String decision, Tag inputOutput) {
        return new Node(id, Kind.RULE_TASK, label)
                .with(TEMPLATE, template(id))
                .with("camunda:decisionRef", decision)
                .extended(inputOutput);
    }

    static Node exclusive(String id, String question) {
        return new Node(id, Kind.EXCLUSIVE, question);
    }

    static Node terminate(String id, String label) {
        return new Node(id, Kind.END, label).defined(Tag.of("bpmn:terminateEventDefinition"));
    }

    static Node end(String id, String label) {
        return new Node(id, Kind.END, label);
    }

    static Node messageEvent(Kind kind, String id, String label, String message) {
        return new Node(id, kind, label)
                .defined(Tag.of("bpmn:messageEventDefinition").with("messageRef", "Message_" + message));
    }

    static Node timerEvent(Kind kind, String id, String label, String variable) {
        return new Node(id, kind, label)
                .defined(Tag.of("bpmn:timerEventDefinition")
                        .add(Tag.of("bpmn:timeDate", "${" + variable + "}")
                                .with("xsi:type", "bpmn:tFormalExpression")));
    }

    static Tag properties(Map<String, String> values) {
        var tag = Tag.of("camunda:properties");
        values.forEach((name, value) ->
                tag.add(Tag.of("camunda:property").with("name", name).with("value", value)));
        return tag;
    }

    static Tag output(String name, String value) {
        return Tag.of("camunda:outputParameter", value).with("name", name);
    }

    static Tag input(String name, String value) {
        return Tag.of("camunda:inputParameter", value).with("name", name);
    }

    /** Reads one column of a decision's result row. */
    static Tag result(String variable, String column) {
        return output(variable, "${decisionResult.singleResult." + column + "}");
    }

    private static String template(String id) {
        return "vn.motcua." + tail(id);
    }

    private static String tail(String id) {
        return id.substring(id.indexOf('_') + 1);
    }
}
