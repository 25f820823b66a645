package vn.motcua.catalog.scaffold;

import java.util.List;
import vn.motcua.catalog.scaffold.Path.Side;

/** Turns grid places into pixels: one column a step, the straight path on the first row, edges at right angles. */
record Layout(int left, int top) {

    static final int COLUMN = 160;
    static final int ROW = 130;
    /** Width that a letter of a label takes at most, on average, as the Modeler draws it. */
    private static final int LETTER = 7;

    static final Layout MAIN = new Layout(180, 220);

    Box box(Node node) {
        return Box.around(left + node.column * COLUMN, rowMiddle(node.row), node.kind.width, node.kind.height);
    }

    int rowMiddle(int row) {
        return top + row * ROW;
    }

    List<Point> points(Edge edge) {
        var path = edge.path();
        var start = exit(edge.from(), path.out(), path.outShift());
        var end = exit(edge.to(), path.in(), path.inShift());
        if (path.channelOffset() != 0) {
            var height = rowMiddle(path.channelRow()) + path.channelOffset();
            return List.of(start, new Point(start.x(), height), new Point(end.x(), height), end);
        }
        if (start.x() == end.x() || start.y() == end.y()) {
            return List.of(start, end);
        }
        var vertical = path.out() == Side.TOP || path.out() == Side.BOTTOM;
        var corner = vertical ? new Point(start.x(), end.y()) : new Point(end.x(), start.y());
        return List.of(start, corner, end);
    }

    private Point exit(Node node, Side side, int shift) {
        var box = box(node);
        var reach = node.kind.isGateway() ? box.height() / 2 - Math.abs(shift) : box.height() / 2;
        return switch (side) {
            case LEFT -> new Point(box.x(), box.middleY());
            case RIGHT -> new Point(box.right(), box.middleY());
            case TOP -> new Point(box.middleX() + shift, box.middleY() - reach);
            case BOTTOM -> new Point(box.middleX() + shift, box.middleY() + reach);
        };
    }

    /** The label of an event or gateway, on the side where no edge leaves it. */
    Box label(Node node) {
        var box = box(node);
        var width = Math.min(100, textWidth(node.label));
        var height = 14 * lines(node.label, width);
        return switch (node.labelSide) {
            case TOP -> new Box(box.middleX() - width / 2, box.y() - height - 6, width, height);
            case RIGHT -> new Box(box.right() + 6, box.middleY() - height / 2, width, height);
            default -> new Box(box.middleX() - width / 2, box.bottom() + 6, width, height);
        };
    }

    /** The label of an edge, beside the place where it leaves its gateway. */
    Box label(Edge edge) {
        var start = exit(edge.from(), edge.path().out(), edge.path().outShift());
        var width = textWidth(edge.label());
        return switch (edge.path().out()) {
            case RIGHT -> new Box(start.x() + 6, start.y() - 18, width, 14);
            case LEFT -> new Box(start.x() - width - 6, start.y() - 18, width, 14);
            case TOP -> new Box(start.x() + 6, start.y() - 20, width, 14);
            case BOTTOM -> new Box(beside(start.x(), edge.path().outShift(), width), start.y() + 10, width, 14);
        };
    }

    private static int beside(int x, int shift, int width) {
        return shift < 0 ? x - width - 6 : x + 6;
    }

    private static int textWidth(String text) {
        return Math.max(30, text.length() * LETTER);
    }

    private static int lines(String text, int width) {
        return (textWidth(text) + width - 1) / width;
    }
}
