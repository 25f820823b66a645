package vn.motcua.catalog.sheet;

import java.util.Locale;

/**
 * A piece as a page draws it.
 *
 * @param kind its class in the style sheet
 * @param style where it lies on the paper
 * @param size how large it is there, for what stands inside it
 */
record Drawn(String kind, String style, String size, String text) {

    static Drawn of(Piece piece, double left, double top, double scale) {
        var rect = piece.rect();
        var place = String.format(
                Locale.ROOT, "left:%.2fmm;top:%.2fmm;", (rect.x() - left) * scale, (rect.y() - top) * scale);
        var size = piece.kind().equals("head") ? triangle(rect, scale) : size(rect, scale);
        var turned =
                piece.degrees() == 0 ? "" : String.format(Locale.ROOT, ";transform:rotate(%.1fdeg)", piece.degrees());
        return new Drawn(piece.kind(), place + size + turned, size, piece.text());
    }

    private static String size(Rect rect, double scale) {
        return String.format(Locale.ROOT, "width:%.2fmm;height:%.2fmm", rect.width() * scale, rect.height() * scale);
    }

    /** A box of nothing but borders, of which only the left one has a colour: a triangle that points right. */
    private static String triangle(Rect rect, double scale) {
        return String.format(
                Locale.ROOT,
                "width:0;height:0;border-style:solid;border-width:%1$.2fmm 0 %1$.2fmm %2$.2fmm",
                rect.height() * scale / 2,
                rect.width() * scale);
    }
}
