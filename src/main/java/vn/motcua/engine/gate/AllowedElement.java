package vn.motcua.engine.gate;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element that a file may hold: its attributes, its text and the elements that may stand in it.
 *
 * @param name with the usual prefix, as the analyst knows it: {@code bpmn:userTask}
 * @param attributes by name; those with a namespace have its usual prefix: {@code camunda:dueDate}
 * @param text null when it may hold no text
 */
record AllowedElement(
        String name,
        String namespace,
        int most,
        Map<String, AllowedValue> attributes,
        @Nullable AllowedValue text,
        Map<String, AllowedElement> children) {

    AllowedElement(
            String name,
            String namespace,
            int most,
            Map<String, AllowedValue> attributes,
            @Nullable AllowedValue text) {
        this(name, namespace, most, attributes, text, new HashMap<>());
    }

    String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    @Nullable
    AllowedElement child(String namespace, String localName) {
        AllowedElement child = children.get(localName);
        return child != null && child.namespace.equals(namespace) ? child : null;
    }
}
