package vn.motcua.catalog.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.DiagramOrigin;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.Procedure;

/**
 * A procedure of the catalogue and what is known of its diagram: all that the filters look at.
 *
 * @param drawn whether there is a diagram
 * @param origin where the diagram comes from; null when there is none or it does not say
 * @param published whether a version of it was approved here, whatever it was drawn from
 */
record CatalogLine(
        Procedure procedure, boolean drawn, @Nullable DiagramOrigin origin, boolean published) {

    /** To-do of the diagram, beside those of the catalogue. */
    static final List<String> DIAGRAM_TO_DO = List.of("diagram", "review");

    /** The kind of the diagram's course; empty when it does not say. */
    public String shape() {
        return origin == null ? "" : origin.shape();
    }

    /** {@code published} here, from an {@code approved} process, or a {@code template}; empty when not known. */
    public String source() {
        if (published) {
            return "published";
        }
        return origin == null ? "" : origin.isApproved() ? "approved" : "template";
    }

    /** What is open: first what concerns the diagram, then what no source states. */
    public List<String> toDo() {
        var open = new ArrayList<String>();
        if (!drawn) {
            open.add("diagram");
        }
        if (source().equals("template")) {
            open.add("review");
        }
        open.addAll(procedure.toDo());
        return open;
    }

    /** The words under which this line is found by a filter. */
    List<String> words(Facet facet) {
        return switch (facet) {
            case DEPARTMENT -> List.of(Catalog.folder(procedure));
            case FIELD -> present(procedure.field());
            case LEVEL -> procedure.levels().stream().map(Level::word).toList();
            case SHAPE -> present(shape());
            case TODO -> toDo();
        };
    }

    boolean has(Facet facet, @Nullable String word) {
        return word == null || words(facet).contains(word);
    }

    private static List<String> present(String word) {
        return word.isEmpty() ? List.of() : List.of(word);
    }
}
