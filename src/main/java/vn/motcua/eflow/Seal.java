package vn.motcua.eflow;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The red mark of the unit's seal, over about a third of the signature from its left (Decree 30/2020, Article 33). It
 * shows where the seal goes and for whom; it copies no real seal.
 */
record Seal(String unit, PDFont font) {

    private static final Color RED = new Color(204, 0, 0);
    private static final float RADIUS = 46;
    /** Control points at this share of the radius make four curves a circle. */
    private static final float CURVE = 0.5523f;

    private static final float SIZE = 7.5f;
    private static final float LEADING = 9;
    private static final int LINE_LETTERS = 16;
    private static final float LEFT_OF_TITLE = 88;
    private static final float BELOW_TITLE = 40;

    void draw(PDPageContentStream content, Place title) throws IOException {
        var x = (title.left() + title.right()) / 2 - LEFT_OF_TITLE;
        var y = title.baseline() - BELOW_TITLE;
        content.setStrokingColor(RED);
        content.setNonStrokingColor(RED);
        ring(content, x, y, RADIUS, 1.8f);
        ring(content, x, y, RADIUS - 4, 0.7f);
        text(content, x, y);
    }

    private static void ring(PDPageContentStream content, float x, float y, float r, float line) throws IOException {
        var k = r * CURVE;
        content.setLineWidth(line);
        content.moveTo(x + r, y);
        content.curveTo(x + r, y + k, x + k, y + r, x, y + r);
        content.curveTo(x - k, y + r, x - r, y + k, x - r, y);
        content.curveTo(x - r, y - k, x - k, y - r, x, y - r);
        content.curveTo(x + k, y - r, x + r, y - k, x + r, y);
        content.stroke();
    }

    private void text(PDPageContentStream content, float x, float y) throws IOException {
        var lines = lines();
        var top = y + LEADING * (lines.size() - 1) / 2 - SIZE / 3;
        for (var i = 0; i < lines.size(); i++) {
            var width = font.getStringWidth(lines.get(i)) / 1000 * SIZE;
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(x - width / 2, top - i * LEADING);
            content.showText(lines.get(i));
            content.endText();
        }
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        for (var word : unit.split(" ")) {
            var last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + word.length() < LINE_LETTERS) {
                lines.set(last, lines.get(last) + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
