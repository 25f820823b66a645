package vn.motcua.catalog.change;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.DiagramUnreadable;
import vn.motcua.engine.GateWords;
import vn.motcua.engine.ModelGate;

/** Why a patched diagram must not be kept: what the gate refuses, and a time limit that the patch breaks. */
final class PatchCheck {

    private final Catalog catalog;
    private final ModelGate gate;

    PatchCheck(Catalog catalog, ModelGate gate) {
        this.catalog = catalog;
        this.gate = gate;
    }

    List<String> complaints(String path, String before, String after) {
        try {
            var diagram = DiagramModel.read(after);
            var complaints = new ArrayList<String>();
            for (var finding : gate.check(inProject(path), after.getBytes(StandardCharsets.UTF_8))) {
                complaints.add(path + ":" + finding.line() + ": " + GateWords.of(finding, Locale.ENGLISH));
            }
            if (!diagram.key().equals(DiagramModel.read(before).key())) {
                complaints.add(path + ": the key changed");
            }
            limit(DiagramModel.read(before), diagram, complaints);
            return complaints;
        } catch (DiagramUnreadable unreadable) {
            return List.of(path + ":" + unreadable.line() + ": " + unreadable.reason());
        }
    }

    /** Where the file will lie: a command's paths begin below the folder of diagrams. */
    private static String inProject(String path) {
        return path.startsWith("processes/") ? path : "processes/" + path;
    }

    private void limit(DiagramModel before, DiagramModel after, List<String> complaints) {
        var limit = ComparisonDesk.code(after.key())
                .flatMap(catalog::find)
                .map(procedure -> procedure.term(Channel.DIRECT))
                .orElse(null);
        if (limit == null || !PathTime.exceeds(PathTime.of(after), limit)) {
            return;
        }
        if (!PathTime.of(after).equals(PathTime.of(before))) {
            complaints.add(after.key() + ": the steps take " + PathTime.of(after) + ", the limit is " + limit);
        }
    }
}
