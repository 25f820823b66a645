package vn.motcua.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseUtil;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/** A user task's extension properties: the answers it takes, the fields they need, the working time it is allotted. */
record StepDemands(
        List<String> decisions,
        List<String> requiredFields,
        @Nullable String allotted) {

    private static final String PROPERTY = "motcua.demands";
    private static final StepDemands NONE = new StepDemands(List.of(), List.of(), null);

    static StepDemands read(Element userTask) {
        @Nullable Map<String, String> properties = BpmnParseUtil.parseCamundaExtensionProperties(userTask);
        return properties == null
                ? NONE
                : new StepDemands(
                        words(properties.get("decisions")),
                        words(properties.get("requiredFields")),
                        properties.get("allotted"));
    }

    static StepDemands of(ActivityImpl activity) {
        return activity.getProperty(PROPERTY) instanceof StepDemands kept ? kept : NONE;
    }

    void keepOn(ActivityImpl activity) {
        activity.setProperty(PROPERTY, this);
    }

    private static List<String> words(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
