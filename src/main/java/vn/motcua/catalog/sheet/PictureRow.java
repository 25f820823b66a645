package vn.motcua.catalog.sheet;

import java.util.List;
import java.util.Locale;

/**
 * A part of the picture that fits across the paper.
 *
 * @param style its size on the paper
 * @param from whether it goes on from the row before
 * @param on whether the next row goes on from it
 */
record PictureRow(String style, boolean from, boolean on, List<Drawn> pieces) {

    private static final double MARGIN = 8;

    /** The pieces of a picture that lie between two upright lines, cut to what is there. */
    static PictureRow cut(List<Piece> pieces, double left, double right, double scale, boolean from, boolean on) {
        var seen =
                pieces.stream().filter(piece -> piece.rect().meets(left, right)).toList();
        var area = seen.stream()
                .map(piece -> piece.rect().within(left, right))
                .reduce(Rect::and)
                .orElse(new Rect(left, 0, right - left, 0));
        var top = area.y() - MARGIN;
        var style = String.format(
                Locale.ROOT,
                "width:%.2fmm;height:%.2fmm",
                (right - left) * scale,
                (area.height() + 2 * MARGIN) * scale);
        return new PictureRow(
                style,
                from,
                on,
                seen.stream().map(piece -> Drawn.of(piece, left, top, scale)).toList());
    }
}
