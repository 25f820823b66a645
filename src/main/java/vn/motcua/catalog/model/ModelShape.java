package vn.motcua.catalog.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an element is drawn, in pixels from the top left corner.
 *
 * @param label where its label is drawn when that is not inside the shape
 */
public record ModelShape(
        String element, Bounds bounds, @Nullable Bounds label) {

    /** A rectangle in pixels. */
    public record Bounds(double x, double y, double width, double height) {}
}
