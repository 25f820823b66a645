package vn.motcua.catalog.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.DiagramUnreadable;

/** Makes one patch in many diagrams, on their texts; what is done with the new texts is the caller's business. */
final class Patching {

    private final PatchFile patch;
    private final PatchCheck check;

    Patching(PatchFile patch, PatchCheck check) {
        this.patch = patch;
        this.check = check;
    }

    /** What came of one file. {@code complaints}: why it must not be written so; empty when it may. */
    record Patched(String path, String after, String difference, List<String> complaints) {}

    /** The files that the patch chooses and changes, by path. @param files texts by their paths */
    List<Patched> in(Map<String, String> files) {
        var patched = new ArrayList<Patched>();
        new TreeMap<>(files).forEach((path, text) -> {
            var diagram = read(text);
            if (diagram != null && new PatchChoice(patch.select()).takes(path, diagram)) {
                patch(path, text, diagram, patched);
            }
        });
        return patched;
    }

    private void patch(String path, String text, DiagramModel diagram, List<Patched> patched) {
        try {
            var after = text;
            for (var edit : patch.change()) {
                if (diagram.node(edit.element()).isPresent()) {
                    after = edited(after, edit);
                }
            }
            if (!after.equals(text)) {
                patched.add(
                        new Patched(path, after, difference(path, text, after), check.complaints(path, text, after)));
            }
        } catch (PatchRefused refused) {
            patched.add(new Patched(path, text, "", List.of(String.valueOf(refused.getMessage()))));
        }
    }

    private static String edited(String text, PatchFile.Edit edit) {
        var edits = new ElementEdits(text, edit.element());
        attribute(edits, "name", edit.rename());
        attribute(edits, "camunda:candidateGroups", group(edit.candidateGroup()));
        attribute(edits, "calledElement", edit.called());
        attribute(edits, "camunda:decisionRef", edit.decision());
        attribute(edits, "camunda:modelerTemplate", edit.template());
        if (edit.allotted() != null) {
            edits.property("allotted", checked(edit.allotted()));
        }
        if (edit.decisions() != null) {
            edits.property("decisions", String.join(",", edit.decisions()));
        }
        if (edit.properties() != null) {
            edit.properties().forEach(edits::property);
        }
        return edits.text();
    }

    private static void attribute(ElementEdits edits, String name, @Nullable String value) {
        if (value != null) {
            edits.attribute(name, value);
        }
    }

    private static @Nullable String group(@Nullable String name) {
        return name == null || name.startsWith("${") ? name : "${" + name + "}";
    }

    private static String checked(String allotted) {
        try {
            return LegalTerm.parse(allotted).toString();
        } catch (IllegalArgumentException notATime) {
            throw new PatchRefused("allotted", "is no time like 0.25 working_days: " + allotted);
        }
    }

    private static @Nullable DiagramModel read(String text) {
        try {
            return DiagramModel.read(text);
        } catch (DiagramUnreadable otherFile) {
            return null;
        }
    }

    private static String difference(String path, String before, String after) {
        var old = before.lines().toList();
        var lines = DiffUtils.diff(old, after.lines().toList());
        return String.join("\n", UnifiedDiffUtils.generateUnifiedDiff(path, path, old, lines, 0));
    }
}
