package vn.motcua.catalog.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalog.model.ModelNode;

/** How BPMN's elements look, made of circles, squares and strokes. */
final class Symbols {

    private static final double INNER = 8;

    private Symbols() {}

    /** The class of a step's box. */
    static String step(ModelNode node) {
        return node.is("callActivity")
                ? "step call"
                : node.is("userTask", "manualTask", "task") ? "step person" : "step machine";
    }

    /** A diamond with the sign of its kind. */
    static List<Piece> gateway(ModelNode node, Rect rect) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece("diamond", rect.square(rect.width() / Math.sqrt(2)), "", 45, true));
        var stroke = new Rect(rect.middleX() - rect.width() * 0.22, rect.middleY() - 2, rect.width() * 0.44, 4);
        switch (node.type()) {
            case "parallelGateway" -> {
                pieces.add(Piece.loose("stroke", stroke, 0));
                pieces.add(Piece.loose("stroke", stroke, 90));
            }
            case "exclusiveGateway" -> {
                pieces.add(Piece.loose("stroke", stroke, 45));
                pieces.add(Piece.loose("stroke", stroke, -45));
            }
            default -> {
                pieces.add(new Piece("ring", rect.square(rect.width() * 0.5), "", 0, false));
                pieces.add(new Piece("ring", rect.square(rect.width() * 0.38), "", 0, false));
            }
        }
        return pieces;
    }

    /** A circle: thin at the start, double on the way, thick at the end; inside what it is about. */
    static List<Piece> event(ModelNode node, Rect rect) {
        var pieces = new ArrayList<Piece>();
        pieces.add(Piece.shape(node.is("endEvent") ? "event end" : "event", rect, ""));
        if (node.is("intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent")) {
            pieces.add(new Piece("ring", rect.square(rect.width() - INNER), "", 0, false));
        }
        var event = node.event();
        switch (event == null ? "" : event.kind()) {
            case "timer" -> clock(rect, pieces);
            case "message", "signal" -> letter(rect, pieces);
            case "terminate" -> pieces.add(new Piece("dot", rect.square(rect.width() * 0.5), "", 0, false));
            default -> {}
        }
        return pieces;
    }

    private static void clock(Rect rect, List<Piece> pieces) {
        pieces.add(new Piece("ring", rect.square(rect.width() * 0.6), "", 0, false));
        var hand = rect.width() * 0.26;
        pieces.add(Piece.loose("stroke", new Rect(rect.middleX() - 1, rect.middleY() - hand, 2, hand), 0));
        pieces.add(Piece.loose("stroke", new Rect(rect.middleX(), rect.middleY() - 1, hand * 0.8, 2), 0));
    }

    private static void letter(Rect rect, List<Piece> pieces) {
        var width = rect.width() * 0.5;
        var height = rect.width() * 0.34;
        var paper = new Rect(rect.middleX() - width / 2, rect.middleY() - height / 2, width, height);
        pieces.add(new Piece("letter", paper, "", 0, false));
        var fold = Math.hypot(width / 2, height / 2);
        var slope = Math.toDegrees(Math.atan2(height, width));
        var y = paper.y() + height / 4 - 0.5;
        pieces.add(Piece.loose("stroke", new Rect(paper.x() + width / 4 - fold / 2, y, fold, 1), slope));
        pieces.add(Piece.loose("stroke", new Rect(paper.x() + width * 3 / 4 - fold / 2, y, fold, 1), -slope));
    }
}
