package vn.motcua;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What the steps of a diagram must and must not hold. */
final class StepRules {

    private static final Pattern COMPONENT = Pattern.compile("@(?:Component|Service)\\(\"(\\w+)\"\\)");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private StepRules() {}

    static List<String> calledBeansExist(ProcessModel diagram) {
        var beans = beans();
        return complaints(
                diagram,
                diagram.all(ServiceTask.class).stream()
                        .filter(task -> !beans.contains(bean(task.getCamundaDelegateExpression()))),
                "names no bean of ours in its delegate expression");
    }

    static List<String> calledDiagramsAndDecisionsExist(ProcessModel diagram) {
        return complaints(
                diagram,
                Stream.concat(
                        diagram.all(CallActivity.class).stream()
                                .filter(call ->
                                        !Files.exists(Path.of("processes/shared", call.getCalledElement() + ".bpmn"))),
                        diagram.all(BusinessRuleTask.class).stream()
                                .filter(rule ->
                                        !Files.exists(Path.of("decisions", rule.getCamundaDecisionRef() + ".dmn")))),
                "calls what is neither in processes/shared nor in decisions");
    }

    static List<String> stepsHaveMeaningfulIds(ProcessModel diagram) {
        return complaints(
                diagram,
                diagram.all(FlowElement.class).stream().filter(element -> !hasMeaningfulId(element)),
                "must be named <Kind>_<Meaning>");
    }

    static List<String> noScriptsNoClassesNoListeners(ProcessModel diagram) {
        var banned = Stream.of("script", "executionListener", "taskListener", "connector")
                .flatMap(tag -> diagram.model().getDocument().getElementsByNameNs(CAMUNDA, tag).stream())
                .map(tag -> diagram.name() + ": camunda:" + tag.getLocalName() + " is not allowed");
        var code = complaints(
                diagram,
                diagram.all(BaseElement.class).stream()
                        .filter(element -> element instanceof ScriptTask
                                || element.getAttributeValueNs(CAMUNDA, "class") != null
                                || element.getAttributeValueNs(CAMUNDA, "expression") != null),
                "is code; use a delegate expression");
        return Stream.concat(banned, code.stream()).toList();
    }

    static List<String> timersReadAVariable(ProcessModel diagram) {
        return diagram.all(TimerEventDefinition.class).stream()
                .filter(timer -> timer.getTimeDate() == null
                        || !timer.getTimeDate().getTextContent().trim().matches("\\$\\{\\w+}"))
                .map(timer -> diagram.complaint((BaseElement) timer.getParentElement(), "must read a date variable"))
                .toList();
    }

    static List<String> conditionsAreOneComparison(ProcessModel diagram) {
        return diagram.all(ConditionExpression.class).stream()
                .filter(condition -> !condition.getTextContent().trim().matches("\\$\\{\\w+( == '[\\w-]+')?}"))
                .map(condition -> diagram.complaint(
                        (BaseElement) condition.getParentElement(), "more than one comparison belongs in a decision"))
                .toList();
    }

    static List<String> candidateGroupsAreVariables(ProcessModel diagram) {
        return complaints(
                diagram,
                diagram.all(UserTask.class).stream()
                        .filter(task -> !Objects.requireNonNullElse(task.getCamundaCandidateGroups(), "")
                                .matches("\\$\\{\\w+Group}")),
                "must have one group from routing");
    }

    static List<String> stepsTellTheirAnswers(ProcessModel diagram) {
        return complaints(
                diagram,
                diagram.all(UserTask.class).stream()
                        .filter(task -> ProcessModel.property(task, "decisions").isEmpty()
                                || !"${stepDeadline.of(task)}".equals(task.getCamundaDueDate())),
                "must name its decisions and ask stepDeadline for its due date");
    }

    private static boolean hasMeaningfulId(FlowElement element) {
        var kind = element instanceof Activity
                ? "Activity"
                : element instanceof Event ? "Event" : element instanceof Gateway ? "Gateway" : "";
        if (element instanceof SequenceFlow flow) {
            return flow.getConditionExpression() == null || element.getId().matches("Flow_[A-Z]\\w+");
        }
        return kind.isEmpty()
                || element.getId().matches(kind + "_[A-Z][A-Za-z]+")
                        && !element.getId().matches("\\w+_[0-9a-z]{7}");
    }

    private static Set<String> beans() {
        var names = new TreeSet<String>();
        for (var source : Sources.under("src/main/java").files()) {
            COMPONENT.matcher(read(source)).results().forEach(match -> names.add(match.group(1)));
        }
        return names;
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String bean(String expression) {
        return expression == null ? "" : expression.replaceAll("^\\$\\{(\\w+)}$", "$1");
    }

    private static List<String> complaints(ProcessModel diagram, Stream<? extends BaseElement> wrong, String whatToDo) {
        return new ArrayList<>(
                wrong.map(element -> diagram.complaint(element, whatToDo)).toList());
    }
}
