package vn.motcua.eflow;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds where words stand on a PDF's pages; blanks do not count, so that the open space of a letterhead is no obstacle. */
class Places extends PDFTextStripper {

    private final StringBuilder letters = new StringBuilder();
    private final List<Letter> positions = new ArrayList<>();

    private record Letter(int page, TextPosition at) {}

    static Places of(PDDocument document) throws IOException {
        var places = new Places();
        places.getText(document);
        return places;
    }

    /** Where each of the words stands when they follow one another; the last such spot of the document. */
    List<Place> last(String... words) {
        var at = letters.lastIndexOf(String.join("", words).replace(" ", ""));
        var found = new ArrayList<Place>();
        for (var word : words) {
            if (at >= 0) {
                var length = word.replace(" ", "").length();
                found.add(place(positions.get(at), positions.get(at + length - 1)));
                at += length;
            }
        }
        return found;
    }

    @Override
    protected void writeString(String text, List<TextPosition> line) {
        for (var position : line) {
            var letter = Normalizer.normalize(position.getUnicode(), Normalizer.Form.NFC);
            for (var c : letter.toCharArray()) {
                if (!Character.isWhitespace(c) && c != '\u00a0') {
                    letters.append(c);
                    positions.add(new Letter(getCurrentPageNo(), position));
                }
            }
        }
    }

    private static Place place(Letter first, Letter last) {
        var from = first.at();
        var to = last.at();
        return new Place(
                first.page(),
                from.getXDirAdj(),
                to.getXDirAdj() + to.getWidthDirAdj(),
                from.getPageHeight() - from.getYDirAdj(),
                from.getPageHeight());
    }
}
