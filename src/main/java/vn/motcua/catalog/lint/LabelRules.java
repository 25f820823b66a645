package vn.motcua.catalog.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.motcua.catalog.model.ModelFlow;
import vn.motcua.catalog.model.ModelNode;

/** Labels are what officers read: tasks a verb and its object, events a state, gateways a question. */
final class LabelRules {

    static final List<Rule<CheckedDiagram>> ALL = List.of(
            Rule.error("label-missing", LabelRules::labelled),
            Rule.error("answer-missing", LabelRules::answersLabelled),
            Rule.error("label-not-vietnamese", LabelRules::vietnamese),
            Rule.warning("label-without-marks", LabelRules::withMarks),
            Rule.warning("task-without-verb", LabelRules::tasksBeginWithAVerb),
            Rule.warning("event-without-state", LabelRules::eventsTellAState),
            Rule.error("gateway-without-question", LabelRules::gatewaysAsk),
            Rule.error("same-answer-twice", LabelRules::answersDiffer));

    private LabelRules() {}

    private static void labelled(CheckedDiagram diagram, Complaints complaints) {
        if (diagram.model().name().isBlank()) {
            complaints.aboutAll();
        }
        Stream.concat(diagram.nodes().filter(node -> !node.isGateway()), diagram.choices())
                .filter(node -> node.name().isEmpty())
                .forEach(complaints::about);
    }

    private static void answersLabelled(CheckedDiagram diagram, Complaints complaints) {
        diagram.choices().forEach(gateway -> diagram.outgoing(gateway).stream()
                .filter(flow -> flow.name().isEmpty())
                .forEach(flow -> complaints.about(flow, gateway.called())));
    }

    private static void vietnamese(CheckedDiagram diagram, Complaints complaints) {
        named(diagram).filter(node -> !Vietnamese.isSpokenIn(node.name())).forEach(complaints::about);
        answers(diagram).filter(flow -> !Vietnamese.isSpokenIn(flow.name())).forEach(complaints::about);
    }

    private static void withMarks(CheckedDiagram diagram, Complaints complaints) {
        named(diagram).filter(node -> Vietnamese.lacksMarks(node.name())).forEach(complaints::about);
    }

    /** A call is named by what it calls, a noun. */
    private static void tasksBeginWithAVerb(CheckedDiagram diagram, Complaints complaints) {
        named(diagram)
                .filter(node -> node.isTask() && !node.is("callActivity"))
                .filter(node -> Vietnamese.isSpokenIn(node.name()) && !isVerbAndObject(node.name()))
                .forEach(complaints::about);
    }

    private static boolean isVerbAndObject(String label) {
        return Vietnamese.verb(label)
                .filter(verb ->
                        Vietnamese.words(label).size() > Vietnamese.words(verb).size())
                .isPresent();
    }

    private static void eventsTellAState(CheckedDiagram diagram, Complaints complaints) {
        named(diagram)
                .filter(ModelNode::isEvent)
                .filter(event -> Vietnamese.words(event.name()).size() < 2 || !Vietnamese.tellsAState(event.name()))
                .forEach(complaints::about);
    }

    private static void gatewaysAsk(CheckedDiagram diagram, Complaints complaints) {
        diagram.choices()
                .filter(gateway ->
                        !gateway.name().isEmpty() && !gateway.name().strip().endsWith("?"))
                .forEach(complaints::about);
    }

    private static void answersDiffer(CheckedDiagram diagram, Complaints complaints) {
        diagram.choices().forEach(gateway -> {
            var seen = new HashSet<String>();
            diagram.outgoing(gateway).stream()
                    .filter(flow ->
                            !flow.name().isEmpty() && !seen.add(flow.name().toLowerCase(Locale.ROOT)))
                    .forEach(flow -> complaints.about(flow, gateway.called()));
        });
    }

    private static Stream<ModelNode> named(CheckedDiagram diagram) {
        return diagram.nodes().filter(node -> !node.name().isEmpty());
    }

    private static Stream<ModelFlow> answers(CheckedDiagram diagram) {
        return diagram.model().flows().stream().filter(flow -> !flow.name().isEmpty());
    }
}
