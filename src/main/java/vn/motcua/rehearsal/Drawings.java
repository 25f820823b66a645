package vn.motcua.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.ModelNode;
import vn.motcua.engine.ModelVersions;

/** The diagrams of one rehearsal in the versions it runs on, read when first asked for. */
class Drawings {

    private final ModelVersions versions;
    private final Map<String, Optional<DiagramModel>> read = new HashMap<>();

    Drawings(ModelVersions versions) {
        this.versions = versions;
    }

    String label(String process, String element) {
        return node(process, element).map(ModelNode::called).orElse(element);
    }

    @Nullable
    String allotted(String process, String element) {
        return node(process, element)
                .map(node -> node.property("allotted"))
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    /** Whether an event opened it beside the way to the result. */
    boolean isBeside(String process, String element) {
        for (var at = node(process, element);
                at.isPresent();
                at = node(process, at.get().parent())) {
            if (at.get().isEventSubProcess()) {
                return true;
            }
        }
        return false;
    }

    private Optional<ModelNode> node(String process, String element) {
        return read.computeIfAbsent(process, this::read).flatMap(model -> model.node(element));
    }

    private Optional<DiagramModel> read(String process) {
        return versions.latest(process)
                .flatMap(newest -> versions.content(process, newest.number()))
                .map(DiagramModel::read);
    }
}
