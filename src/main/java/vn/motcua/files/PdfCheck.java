package vn.motcua.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF: begins with its header, ends with its end, is readable by all, bounded, and does nothing by itself. */
class PdfCheck {

    private static final int TAIL = 1024;

    private final int mostPages;

    PdfCheck(int mostPages) {
        this.mostPages = mostPages;
    }

    void check(Path content) throws IOException, WrongFile {
        ends(content);
        try (var pdf = Loader.loadPDF(content.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.isEncrypted()) {
                throw new WrongFile(FileFault.ENCRYPTED);
            }
            pages(pdf);
            PdfActions.check(pdf.getDocument());
        } catch (InvalidPasswordException locked) {
            throw new WrongFile(FileFault.ENCRYPTED);
        }
    }

    private void pages(PDDocument pdf) throws WrongFile {
        var count = pdf.getNumberOfPages();
        if (count < 1) {
            throw new WrongFile(FileFault.DAMAGED);
        }
        if (count > mostPages) {
            throw new WrongFile(FileFault.TOO_MANY_PAGES);
        }
    }

    /** Readers look for the header within 1,024 bytes and for the end anywhere: room for a second file. */
    private static void ends(Path content) throws IOException, WrongFile {
        try (var file = new RandomAccessFile(content.toFile(), "r")) {
            var head = new byte[(int) Math.min(5, file.length())];
            file.readFully(head);
            var tail = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            var end = new String(tail, StandardCharsets.ISO_8859_1);
            var last = end.lastIndexOf("%%EOF");
            if (!new String(head, StandardCharsets.ISO_8859_1).equals("%PDF-")
                    || last >= 0
                            && !end.substring(last + 5).isBlank()
                            && !end.substring(last + 5).replace("\0", "").isBlank()) {
                throw new WrongFile(FileFault.POLYGLOT);
            }
            if (last < 0) {
                throw new WrongFile(end.contains("PK\5\6") ? FileFault.POLYGLOT : FileFault.DAMAGED);
            }
        }
    }
}
