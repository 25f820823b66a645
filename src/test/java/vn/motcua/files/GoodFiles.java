package vn.motcua.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files as citizens bring them, made on the spot. */
public final class GoodFiles {

    static final String CONTENT_TYPES = "[Content_Types].xml";

    private GoodFiles() {}

    public static byte[] pdf() {
        return pdf(1);
    }

    static byte[] pdf(int pages) {
        return pdf(pages, pdf -> {});
    }

    /** Does something to a document that throws. */
    interface Change {
        void to(PDDocument pdf) throws IOException;
    }

    static byte[] pdf(int pages, Change change) {
        try (var pdf = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                pdf.addPage(new PDPage());
            }
            change.to(pdf);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] picture(String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] docx() {
        return zip(docxParts());
    }

    static Map<String, byte[]> docxParts() {
        return parts("word/document.xml");
    }

    static byte[] xlsx() {
        return zip(parts("xl/workbook.xml"));
    }

    static byte[] odt() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", text(FileType.ODT.media()));
        parts.put("content.xml", text("<office/>"));
        return zip(parts);
    }

    static byte[] signedXml() {
        return text("<paper><Signature xmlns='http://www.w3.org/2000/09/xmldsig#'><SignedInfo/></Signature></paper>");
    }

    static Map<String, byte[]> parts(String main) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(CONTENT_TYPES, text("<?xml version='1.0'?><Types/>"));
        parts.put(main, text("<?xml version='1.0'?><document/>"));
        return parts;
    }

    /** A ZIP whose first part is stored as it is, as OpenDocument wants it. */
    static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(entry(part.getKey(), part.getValue()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ZipEntry entry(String name, byte[] bytes) {
        var entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
            var sum = new CRC32();
            sum.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }
}
