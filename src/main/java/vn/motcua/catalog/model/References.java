package vn.motcua.catalog.model;

import java.util.List;
import java.util.Map;

/** Puts the names of messages, signals and errors in the place of their ids. */
record References(Map<String, String> names) {

    void resolve(List<ModelNode> nodes) {
        nodes.replaceAll(this::resolved);
    }

    private ModelNode resolved(ModelNode node) {
        var event = node.event();
        if (event == null || !names.containsKey(event.text())) {
            return node;
        }
        return new ModelNode(
                node.id(),
                node.type(),
                node.name(),
                node.parent(),
                node.attributes(),
                node.properties(),
                node.inputs(),
                node.outputs(),
                new ModelEvent(event.kind(), names.getOrDefault(event.text(), ""), event.timing()),
                node.documentation(),
                node.line());
    }
}
