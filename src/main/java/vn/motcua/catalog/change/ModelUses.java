package vn.motcua.catalog.change;

import java.util.List;
import vn.motcua.engine.LiveModel;

/**
 * A diagram or table that is live, and all that it uses.
 *
 * @param title its name
 * @param folder the department's, {@code shared} or {@code decisions}
 */
public record ModelUses(String key, boolean decision, String title, String folder, List<Use> uses) {

    static ModelUses of(LiveModel model, String title, List<Use> uses) {
        return new ModelUses(model.key(), model.decision(), title, folder(model.resource()), uses);
    }

    /** Whether it is the diagram of a procedure, and not one that procedures share. */
    public boolean isProcedure() {
        return !decision && !folder.equals("shared");
    }

    /** Where it uses a thing, each place once; empty when it does not. */
    public List<String> places(Use.Kind kind, String name) {
        return uses.stream()
                .filter(use -> use.kind() == kind && use.name().equals(name))
                .map(Use::at)
                .distinct()
                .toList();
    }

    boolean has(Use.Kind kind, String name) {
        return uses.stream().anyMatch(use -> use.kind() == kind && use.name().equals(name));
    }

    private static String folder(String resource) {
        var parts = resource.split("/");
        return parts.length > 2 && parts[0].equals("processes") ? parts[1] : parts.length > 1 ? parts[0] : "shared";
    }
}
