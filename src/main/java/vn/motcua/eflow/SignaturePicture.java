package vn.motcua.eflow;

import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.Loader;
import vn.motcua.papers.Typeface;

/** What a reader sees of a signature: who, for which unit, when; in blue below the signer's title (Decree 30/2020, Annex I). */
record SignaturePicture(String signer, String unit, ZonedDateTime at) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss XXX");
    private static final Color BLUE = new Color(0, 51, 153);
    private static final float WIDTH = 216;
    private static final float HEIGHT = 50;
    private static final float GAP = 16;
    private static final float FONT_SIZE = 9;

    /** @param title the signer's title as the document prints it above the open space */
    SignatureImageParameters below(String title, byte[] pdf) {
        var picture = new SignatureImageParameters();
        picture.setFieldParameters(field(place(title, pdf)));
        picture.setTextParameters(text());
        return picture;
    }

    private static Place place(String title, byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return Places.of(document).last(title).stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The result does not name its signer's title"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SignatureFieldParameters field(Place title) {
        var field = new SignatureFieldParameters();
        field.setPage(title.page());
        field.setOriginX((title.left() + title.right() - WIDTH) / 2);
        field.setOriginY(title.pageHeight() - title.baseline() + GAP);
        field.setWidth(WIDTH);
        field.setHeight(HEIGHT);
        return field;
    }

    private SignatureImageTextParameters text() {
        var font = font();
        var text = new SignatureImageTextParameters();
        text.setText("Ký số bởi: %s%nCơ quan: %s%nThời gian ký: %s".formatted(signer, unit, TIME.format(at)));
        text.setFont(font);
        text.setTextColor(BLUE);
        text.setPadding(3);
        text.setSignerTextHorizontalAlignment(SignerTextHorizontalAlignment.CENTER);
        text.setTextWrapping(TextWrapping.FILL_BOX_AND_LINEBREAK);
        return text;
    }

    private static DSSFileFont font() {
        try (var file = Typeface.REGULAR.open()) {
            var font = new DSSFileFont(file);
            font.setSize(FONT_SIZE);
            font.setEmbedFontSubset(true);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
