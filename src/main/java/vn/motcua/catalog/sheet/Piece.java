package vn.motcua.catalog.sheet;

/**
 * One thing that is drawn.
 *
 * @param kind its class in the style sheet: {@code task}, {@code line}, {@code label}
 * @param text what is written in it; may be empty
 * @param degrees by how much it is turned about its middle, clockwise
 * @param solid whether a row of the picture must not be cut through it
 */
record Piece(String kind, Rect rect, String text, double degrees, boolean solid) {

    static Piece shape(String kind, Rect rect, String text) {
        return new Piece(kind, rect, text, 0, true);
    }

    static Piece loose(String kind, Rect rect, double degrees) {
        return new Piece(kind, rect, "", degrees, false);
    }
}
