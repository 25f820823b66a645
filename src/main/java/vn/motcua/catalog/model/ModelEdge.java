package vn.motcua.catalog.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The line that a flow is drawn as: its corners in order, and where its label is drawn. */
public record ModelEdge(String element, List<Point> corners, ModelShape.@Nullable Bounds label) {

    /** A point in pixels from the top left corner. */
    public record Point(double x, double y) {}
}
