package vn.motcua.catalog.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.ModelNode;

/**
 * A diagram drawn for A4: the straight path in rows across the paper, cut where no shape stands, then each event
 * sub-process by itself.
 */
final class Picture {

    /** Between the margins of the sheet, in millimetres; two of the deepest rows fit below each other. */
    private static final double PAPER = 170;
    /** A step of 100 pixels becomes 22 mm wide, its label 7 points high. */
    private static final double SCALE = 0.22;

    /** What a page holds; a deeper picture is drawn smaller. */
    private static final double DEEPEST = 225;
    /** A picture that would need more rows is drawn small in one. */
    private static final int MOST_ROWS = 30;

    private Picture() {}

    static List<PictureRow> of(DiagramModel model) {
        var rows = new ArrayList<PictureRow>();
        rows(Pieces.of(model, ""), rows);
        model.nodes().stream()
                .filter(ModelNode::isEventSubProcess)
                .forEach(node -> whole(Pieces.of(model, node.id()), rows));
        return rows;
    }

    private static void rows(List<Piece> pieces, List<PictureRow> rows) {
        if (pieces.isEmpty()) {
            return;
        }
        var all = area(pieces);
        var scale = Math.min(SCALE, DEEPEST / all.height());
        if (all.width() * scale > PAPER * MOST_ROWS) {
            whole(pieces, rows);
            return;
        }
        var left = all.x();
        while (left < all.right()) {
            var last = all.right() - left <= PAPER / scale;
            var right = last ? all.right() : cut(pieces, left, PAPER / scale);
            rows.add(PictureRow.cut(pieces, left, right, scale, left > all.x(), !last));
            left = right;
        }
    }

    /** As far right as the paper is wide, at a place where no shape stands; through one where none is free. */
    private static double cut(List<Piece> pieces, double left, double wide) {
        for (var x = left + wide; x > left + wide / 2; x--) {
            var here = x;
            if (pieces.stream().noneMatch(piece -> piece.solid() && piece.rect().meets(here - 1, here + 1))) {
                return x;
            }
        }
        return left + wide;
    }

    private static void whole(List<Piece> pieces, List<PictureRow> rows) {
        var all = area(pieces);
        if (!pieces.isEmpty() && Double.isFinite(all.width()) && Double.isFinite(all.height())) {
            var scale = Math.min(SCALE, Math.min(PAPER / all.width(), DEEPEST / all.height()));
            rows.add(PictureRow.cut(pieces, all.x(), all.right(), scale, false, false));
        }
    }

    private static Rect area(List<Piece> pieces) {
        return pieces.stream()
                .map(Piece::rect)
                .reduce(Rect::and)
                .orElse(new Rect(0, 0, 0, 0))
                .grown(4);
    }
}
