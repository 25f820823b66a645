package vn.motcua.eflow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * The pages of a signed result for paper: as they are, the signature's picture among them, with one sheet laid over each.
 * A copy: the signed file stays untouched, and the copy carries no signature any more.
 */
record PrintSheets(byte[] signed) {

    byte[] under(byte[] sheet) {
        try (var document = Loader.loadPDF(signed);
                var over = Loader.loadPDF(sheet);
                var out = new ByteArrayOutputStream()) {
            flatten(document);
            var layer = new LayerUtility(document).importPageAsForm(over, 0);
            for (var page : document.getPages()) {
                lay(document, page, layer);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flatten(PDDocument document) throws IOException {
        var form = document.getDocumentCatalog().getAcroForm();
        if (form != null) {
            form.flatten();
        }
    }

    private static void lay(PDDocument document, PDPage page, PDFormXObject layer) throws IOException {
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.drawForm(layer);
        }
    }
}
