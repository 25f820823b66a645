package vn.motcua.catalog.lint;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.motcua.catalog.model.ModelNode;
import vn.motcua.catalog.model.ModelShape;

/**
 * Whether a label fits where it is drawn. The Modeler breaks lines at blanks, in Arial of 12 pixels inside a step and
 * of 11 beside an event, gateway or flow; widths are estimated from below, so that only what surely spills is named.
 */
final class LabelRoom {

    private static final double STEP_PADDING = 14;
    private static final double STEP_LINE = 14.4;
    private static final double STEP_FONT = 12;
    private static final double OUTER_LINE = 13.2;
    private static final double OUTER_FONT = 11;

    /** A label beside an element may hang over its box by a line before it meets anything. */
    private static final double HANGS_OVER = OUTER_LINE;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String NARROW = "iljtfrI.,;:'!|()[]- ";
    private static final String WIDE = "mwMW@%&";

    private LabelRoom() {}

    static boolean fits(ModelNode node, ModelShape shape) {
        if (node.isTask()) {
            var lines = lines(node.name(), shape.bounds().width() - STEP_PADDING, STEP_FONT);
            return lines * STEP_LINE <= shape.bounds().height();
        }
        var label = shape.label();
        return label == null || node.isEventSubProcess() || fits(node.name(), label);
    }

    /** Beside an event, gateway or flow. */
    static boolean fits(String text, ModelShape.Bounds label) {
        return lines(text, label.width(), OUTER_FONT) * OUTER_LINE <= label.height() + HANGS_OVER;
    }

    private static int lines(String text, double width, double font) {
        var lines = 1;
        var used = 0.0;
        for (var word : BLANKS.split(text)) {
            var needed = width(word, font);
            var blank = used == 0 ? 0 : width(" ", font);
            if (used > 0 && used + blank + needed > width) {
                lines++;
                used = needed;
            } else {
                used += blank + needed;
            }
        }
        return lines;
    }

    private static double width(String text, double font) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                        .codePoints()
                        .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                        .mapToDouble(LabelRoom::share)
                        .sum()
                * font;
    }

    private static double share(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.25;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.82;
        }
        return Character.isUpperCase(letter) ? 0.65 : 0.52;
    }
}
