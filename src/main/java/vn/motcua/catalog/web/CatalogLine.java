package vn.motcua.catalog.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.Procedure;

/** A procedure of the catalogue and what its diagram was drawn from: all that the filters look at. */
record CatalogLine(Procedure procedure, Origin origin) {

    /** To-do of the diagram, beside those of the catalogue. */
    static final List<String> DIAGRAM_TO_DO = List.of("diagram", "review");

    /** What is open: first what concerns the diagram, then what no source states. */
    public List<String> toDo() {
        var open = new ArrayList<String>();
        if (origin.equals(Origin.NONE)) {
            open.add("diagram");
        }
        if (origin.template()) {
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
            case SHAPE -> present(origin.shape());
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
