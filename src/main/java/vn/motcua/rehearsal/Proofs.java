package vn.motcua.rehearsal;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Letter;
import vn.motcua.dossier.LetterPress;
import vn.motcua.papers.Typeface;

/** Prints the letters of a rehearsal with a mark across each page, so that none is ever taken for a real one. */
@Component
class Proofs {

    private static final String MARK = "CHẠY THỬ – KHÔNG CÓ GIÁ TRỊ";
    private static final float SIZE = 34;

    private final LetterPress press;

    Proofs(LetterPress press) {
        this.press = press;
    }

    PlayedLetter print(Letter letter, Dossier dossier) {
        return new PlayedLetter(letter.form().number(), letter.facts(), marked(press.print(letter, dossier)));
    }

    static byte[] marked(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf);
                var letters = Typeface.BOLD.open();
                var out = new ByteArrayOutputStream()) {
            var font = PDType0Font.load(document, letters);
            for (var page : document.getPages()) {
                mark(document, page, font);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** From corner to corner of the page's lower left to its upper right. */
    private static void mark(PDDocument document, PDPage page, PDFont font) throws IOException {
        var box = page.getMediaBox();
        var angle = Math.atan2(box.getHeight(), box.getWidth());
        var half = font.getStringWidth(MARK) / 1000 * SIZE / 2;
        var faint = new PDExtendedGraphicsState();
        faint.setNonStrokingAlphaConstant(0.25f);
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.setGraphicsStateParameters(faint);
            content.setNonStrokingColor(Color.RED);
            content.beginText();
            content.setFont(font, SIZE);
            content.setTextMatrix(
                    Matrix.getRotateInstance(angle, (float) (box.getWidth() / 2 - half * Math.cos(angle)), (float)
                            (box.getHeight() / 2 - half * Math.sin(angle))));
            content.showText(MARK);
            content.endText();
        }
    }
}
