package vn.motcua.catalog.sheet;

import static java.lang.Double.NaN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A part of the picture that fits across the paper.
 *
 * @param style its size on the paper
 */
record PictureRow(String style, List<Drawn> pieces) {

    private static final double MARGIN = 8;

    /**
     * The pieces of a picture that lie between two upright lines, cut to what is there.
     *
     * @param from whether it goes on from the row before
     * @param on whether the next row goes on from it
     */
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
        var drawn = new ArrayList<>(
                seen.stream().map(piece -> Drawn.of(piece, left, top, scale)).toList());
        for (var x : Stream.of(from ? left : NaN, on ? right - 2 : NaN)
                .filter(at -> !at.isNaN())
                .toList()) {
            var edge = Piece.loose("cut", new Rect(x, top, 1, area.height() + 2 * MARGIN), 0);
            drawn.add(Drawn.of(edge, left, top, scale));
        }
        return new PictureRow(style, drawn);
    }
}
