package vn.motcua.catalog.lint;

import java.util.List;
import vn.motcua.catalog.model.DecisionModel;
import vn.motcua.catalog.model.DiagramModel;

/** A model of a size that no person overlooks is told so at once; checking it would keep the server busy for nothing. */
final class TooLarge {

    static final String RULE = "too-large";

    private static final int MOST_NODES = 2_000;
    private static final int MOST_ROWS = 2_000;
    private static final int MOST_COLUMNS = 50;

    private TooLarge() {}

    static boolean is(DiagramModel model) {
        return model.nodes().size() > MOST_NODES || model.flows().size() > 2 * MOST_NODES;
    }

    static boolean is(DecisionModel model) {
        return model.rows().size() > MOST_ROWS || model.inputs().size() > MOST_COLUMNS;
    }

    static Finding finding(String label, int size) {
        return new Finding(
                RULE, Finding.Severity.ERROR, "", label, List.of(String.valueOf(size), String.valueOf(MOST_NODES)));
    }
}
