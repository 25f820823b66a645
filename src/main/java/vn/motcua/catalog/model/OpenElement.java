package vn.motcua.catalog.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of the flow, or the process, while the tags inside it are read. */
final class OpenElement {

    private final ReadTag tag;
    private final String parent;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, String> inputs = new LinkedHashMap<>();
    private final Map<String, String> outputs = new LinkedHashMap<>();
    private final Deque<ReadTag> inside = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private String documentation = "";
    private String condition = "";
    private @Nullable ModelEvent event;

    OpenElement(ReadTag tag, String parent) {
        this.tag = tag;
        this.parent = parent;
    }

    String id() {
        return tag.attribute("id");
    }

    String type() {
        return tag.name();
    }

    Map<String, String> properties() {
        return properties;
    }

    String documentation() {
        return documentation;
    }

    /** Whether the closing tag of this name is its own and not of something inside it. */
    boolean is(String name) {
        return inside.isEmpty() && name.equals(tag.name());
    }

    void begin(ReadTag inner) {
        inside.push(inner);
        text.setLength(0);
        switch (inner.name()) {
            case "property" -> properties.put(inner.attribute("name"), inner.attribute("value"));
            case "in" -> inputs.put(passed(inner), source(inner));
            case "out" -> outputs.put(passed(inner), source(inner));
            default -> {
                if (inner.name().endsWith("EventDefinition")) {
                    event = new ModelEvent(inner.name().replace("EventDefinition", ""), reference(inner), "");
                }
            }
        }
    }

    void text(String more) {
        text.append(more);
    }

    void end(String name) {
        if (inside.isEmpty()) {
            return;
        }
        var closed = inside.pop();
        var words = text.toString().strip();
        text.setLength(0);
        switch (name) {
            case "documentation" -> documentation = words;
            case "conditionExpression" -> condition = words;
            case "timeDate", "timeDuration", "timeCycle" -> event = new ModelEvent("timer", words, name);
            case "inputParameter" -> inputs.put(closed.attribute("name"), words);
            case "outputParameter" -> outputs.put(closed.attribute("name"), words);
            default -> {}
        }
    }

    ModelNode node() {
        return new ModelNode(
                id(),
                type(),
                label(),
                parent,
                tag.attributes(),
                properties,
                inputs,
                outputs,
                event,
                documentation,
                tag.line());
    }

    ModelFlow flow() {
        return new ModelFlow(
                id(), label(), tag.attribute("sourceRef"), tag.attribute("targetRef"), condition, parent, tag.line());
    }

    private String label() {
        return tag.attribute("name").replaceAll("\\s+", " ").strip();
    }

    private static String passed(ReadTag inner) {
        return inner.attributes().containsKey("businessKey") ? "businessKey" : inner.attribute("target");
    }

    private static String source(ReadTag inner) {
        for (var from : new String[] {"businessKey", "sourceExpression", "source"}) {
            if (inner.attributes().containsKey(from)) {
                return inner.attribute(from);
            }
        }
        return inner.attribute("variables");
    }

    private static String reference(ReadTag inner) {
        return inner.attributes().entrySet().stream()
                .filter(attribute -> attribute.getKey().endsWith("Ref"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
