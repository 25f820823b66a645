package vn.motcua.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Which office document a ZIP is: told by its parts, as both standards name them. */
final class OfficeKind {

    private OfficeKind() {}

    static FileType of(Path content) throws IOException, WrongFile {
        try (var zip = new ZipFile(content.toFile())) {
            if (zip.getEntry("[Content_Types].xml") != null && zip.getEntry("word/document.xml") != null) {
                return FileType.DOCX;
            }
            if (zip.getEntry("[Content_Types].xml") != null && zip.getEntry("xl/workbook.xml") != null) {
                return FileType.XLSX;
            }
            if (zip.getEntry("content.xml") != null && FileType.ODT.media().equals(mediaInside(zip))) {
                return FileType.ODT;
            }
            throw new WrongFile(FileFault.TYPE_NOT_ALLOWED);
        } catch (ZipException broken) {
            throw new WrongFile(FileFault.DAMAGED);
        }
    }

    private static String mediaInside(ZipFile zip) throws IOException {
        var entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (var bytes = zip.getInputStream(entry)) {
            return new String(bytes.readNBytes(200), StandardCharsets.US_ASCII).strip();
        }
    }
}
