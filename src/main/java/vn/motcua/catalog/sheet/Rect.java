package vn.motcua.catalog.sheet;

import vn.motcua.catalog.model.ModelShape.Bounds;

/** A rectangle of a picture, in pixels. */
record Rect(double x, double y, double width, double height) {

    static Rect of(Bounds bounds) {
        return new Rect(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }

    static Rect between(double x1, double y1, double x2, double y2) {
        return new Rect(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double middleX() {
        return x + width / 2;
    }

    double middleY() {
        return y + height / 2;
    }

    boolean meets(double left, double right) {
        return x < right && right() > left;
    }

    Rect and(Rect other) {
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /** The part between two upright lines; must meet them. */
    Rect within(double left, double right) {
        return between(Math.max(x, left), y, Math.min(right(), right), bottom());
    }

    Rect grown(double by) {
        return new Rect(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    Rect square(double side) {
        return new Rect(middleX() - side / 2, middleY() - side / 2, side, side);
    }
}
