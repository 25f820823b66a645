package vn.motcua.catalog.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step, event, gateway or sub-process of a diagram.
 *
 * @param type the BPMN word: {@code userTask}, {@code exclusiveGateway}, {@code subProcess} …
 * @param name its label, line breaks as blanks; empty when it has none
 * @param parent the sub-process it lies in; empty when it lies in the process itself
 * @param attributes as written, Camunda's with their prefix: {@code camunda:candidateGroups}, {@code calledElement},
 *     {@code default}, {@code triggeredByEvent}, {@code attachedToRef}
 * @param properties the {@code camunda:property} entries: {@code allotted}, {@code decisions}
 * @param inputs the input parameters of a step, and what a call activity passes in ({@code target} to its source)
 * @param outputs the output parameters of a step, and what a call activity hands back
 * @param event what an event waits for or throws; null for an event without a definition and for all else
 * @param documentation empty when none is written
 * @param line where its tag begins in the file, counted from 1
 */
public record ModelNode(
        String id,
        String type,
        String name,
        String parent,
        Map<String, String> attributes,
        Map<String, String> properties,
        Map<String, String> inputs,
        Map<String, String> outputs,
        @Nullable ModelEvent event,
        String documentation,
        int line) {

    /** An attribute's text, empty when it is not written. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** A property's text, empty when it is not written. */
    public String property(String name) {
        return properties.getOrDefault(name, "");
    }

    public boolean is(String... types) {
        return List.of(types).contains(type);
    }

    /** The label, or the id of what has none: how a person would point at it. */
    public String called() {
        return name.isEmpty() ? id : name;
    }

    public boolean isTask() {
        return type.endsWith("Task") || is("task", "callActivity");
    }

    public boolean isEvent() {
        return type.endsWith("Event");
    }

    public boolean isGateway() {
        return type.endsWith("Gateway");
    }

    /** Whether it is a sub-process that an event starts. */
    public boolean isEventSubProcess() {
        return is("subProcess") && attribute("triggeredByEvent").equals("true");
    }
}
