package vn.motcua.catalog.change;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.DiagramUnreadable;

/** Why a patched diagram must not be kept. What was wrong before the patch is not held against it. */
final class PatchCheck {

    private final Catalog catalog;

    PatchCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    List<String> complaints(String path, String before, String after) {
        try {
            var diagram = DiagramModel.read(after);
            var complaints = new ArrayList<String>();
            if (!diagram.key().equals(DiagramModel.read(before).key())) {
                complaints.add(path + ": the key changed");
            }
            limit(DiagramModel.read(before), diagram, complaints);
            return complaints;
        } catch (DiagramUnreadable unreadable) {
            return List.of(path + ":" + unreadable.line() + ": " + unreadable.reason());
        }
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
