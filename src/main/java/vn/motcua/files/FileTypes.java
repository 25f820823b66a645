package vn.motcua.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** The type of a file by its content alone. */
class FileTypes {

    private static final Set<String> CONTAINERS =
            Set.of("application/zip", "application/x-tika-ooxml", "application/vnd.oasis.opendocument.text");

    private final Detector magic = MimeTypes.getDefaultMimeTypes();

    FileType of(Path content) throws IOException, WrongFile {
        var media = media(content);
        if (CONTAINERS.contains(media)
                || FileType.ofMedia(media).filter(FileTypes::isOffice).isPresent()) {
            return OfficeKind.of(content);
        }
        return FileType.ofMedia(media.equals("text/xml") ? "application/xml" : media)
                .orElseThrow(() -> new WrongFile(FileFault.TYPE_NOT_ALLOWED));
    }

    private String media(Path content) throws IOException {
        try (var bytes = TikaInputStream.get(Files.newInputStream(content))) {
            var type = magic.detect(bytes, new Metadata()).getBaseType().toString();
            return isXml(type) || type.equals("text/plain") && beginsWithATag(content) ? "application/xml" : type;
        }
    }

    private static boolean isXml(String type) {
        return type.endsWith("+xml")
                && !Set.of("image/svg+xml", "application/xhtml+xml").contains(type);
    }

    /** XML needs no declaration, and without one it looks like text. */
    private static boolean beginsWithATag(Path content) throws IOException {
        try (var bytes = Files.newInputStream(content)) {
            var first = bytes.read();
            return first == '<';
        }
    }

    private static boolean isOffice(FileType type) {
        return type == FileType.DOCX || type == FileType.XLSX || type == FileType.ODT;
    }
}
