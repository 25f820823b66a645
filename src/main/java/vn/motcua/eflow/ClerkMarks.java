package vn.motcua.eflow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.motcua.papers.Typeface;

/** What the clerk adds to a printed result: number and date in their open places (Decree 30/2020, Article 14), and the seal. */
record ClerkMarks(RegisterNumber number, LocalDate day, Issuer issuer) {

    private static final float SIZE = 13;

    byte[] on(byte[] print) {
        try (var document = Loader.loadPDF(print);
                var out = new ByteArrayOutputStream()) {
            var places = Places.of(document);
            writeNumber(document, places.last("Số:", "/" + issuer.symbol()));
            writeDay(document, places.last("ngày", "tháng", "năm"));
            seal(document, places.last(issuer.signerTitle()).get(0));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeNumber(PDDocument document, List<Place> around) throws IOException {
        var font = font(document, Typeface.REGULAR);
        var width = font.getStringWidth(number.padded()) / 1000 * SIZE;
        var left = (around.get(0).right() + around.get(1).left() - width) / 2;
        write(document, font, around.get(0), left, number.padded());
    }

    private void writeDay(PDDocument document, List<Place> words) throws IOException {
        var font = font(document, Typeface.ITALIC);
        var month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        var texts =
                List.of(String.format(Locale.ROOT, "%02d", day.getDayOfMonth()), month, String.valueOf(day.getYear()));
        for (var i = 0; i < texts.size(); i++) {
            write(document, font, words.get(i), words.get(i).right() + 5, texts.get(i));
        }
    }

    private static void write(PDDocument document, PDFont font, Place line, float left, String text)
            throws IOException {
        var page = document.getPage(line.page() - 1);
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(left, line.baseline());
            content.showText(text);
            content.endText();
        }
    }

    private void seal(PDDocument document, Place title) throws IOException {
        var page = document.getPage(title.page() - 1);
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            new Seal(issuer.name(), font(document, Typeface.BOLD)).draw(content, title);
        }
    }

    private static PDFont font(PDDocument document, Typeface typeface) throws IOException {
        try (var file = typeface.open()) {
            return PDType0Font.load(document, file, true);
        }
    }
}
