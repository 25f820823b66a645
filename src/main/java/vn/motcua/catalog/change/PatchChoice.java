package vn.motcua.catalog.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.model.DiagramModel;

/** Which diagrams a patch means. */
record PatchChoice(PatchFile.Selection select) {

    boolean takes(String path, DiagramModel diagram) {
        var parts = path.split("/");
        var folder = parts.length > 1 ? parts[parts.length - 2] : "";
        var code = parts[parts.length - 1].replace(".bpmn", "");
        var uses = UseReading.of(diagram);
        return among(select.departments(), folder)
                && among(select.codes(), code)
                && (select.hasStep() == null || diagram.node(select.hasStep()).isPresent())
                && (select.shape() == null || diagram.property("shape").equals(select.shape()))
                && (select.says() == null || diagram.documentation().contains(select.says()))
                && uses(uses, Use.Kind.BEAN, select.usesBean())
                && uses(uses, Use.Kind.DIAGRAM, select.calls())
                && uses(uses, Use.Kind.DECISION, select.decision())
                && uses(uses, Use.Kind.TEMPLATE, select.template());
    }

    private static boolean among(@Nullable List<String> wanted, String name) {
        return wanted == null || wanted.contains(name);
    }

    private static boolean uses(List<Use> uses, Use.Kind kind, @Nullable String name) {
        return name == null
                || uses.stream()
                        .anyMatch(use -> use.kind() == kind && use.name().equals(name));
    }
}
