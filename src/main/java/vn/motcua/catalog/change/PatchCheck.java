package vn.motcua.catalog.change;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.catalog.lint.Finding;
import vn.motcua.catalog.lint.FindingWords;
import vn.motcua.catalog.lint.ModelLint;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.DiagramUnreadable;
import vn.motcua.engine.GateWords;
import vn.motcua.engine.ModelGate;

/** Why a patched diagram must not be kept: what the gate refuses, and the errors of the lint that the patch brings. */
final class PatchCheck {

    private final ModelLint lint;
    private final ModelGate gate;

    PatchCheck(ModelLint lint, ModelGate gate) {
        this.lint = lint;
        this.gate = gate;
    }

    List<String> complaints(String path, String before, String after) {
        try {
            var complaints = new ArrayList<String>();
            if (!DiagramModel.read(after).key().equals(DiagramModel.read(before).key())) {
                complaints.add(path + ": the key changed");
            }
            for (var finding : gate.check(inProject(path), after.getBytes(StandardCharsets.UTF_8))) {
                complaints.add(path + ":" + finding.line() + ": " + GateWords.of(finding, Locale.ENGLISH));
            }
            var standing = errors(path, before).stream().map(PatchCheck::place).toList();
            errors(path, after).stream()
                    .filter(error -> !standing.contains(place(error)))
                    .forEach(error -> complaints.add(path + ": " + FindingWords.of(error, Locale.ENGLISH)));
            return complaints;
        } catch (DiagramUnreadable unreadable) {
            return List.of(path + ":" + unreadable.line() + ": " + unreadable.reason());
        }
    }

    private List<Finding> errors(String path, String diagram) {
        return lint.check(inProject(path), diagram.getBytes(StandardCharsets.UTF_8)).stream()
                .filter(Finding::isError)
                .toList();
    }

    /** The same fault stays the same when the patch renames the element. */
    private static String place(Finding error) {
        return error.rule() + " " + error.element();
    }

    /** Where the file will lie: a command's paths begin below the folder of diagrams. */
    private static String inProject(String path) {
        return path.startsWith("processes/") ? path : "processes/" + path;
    }
}
