package vn.motcua.files;

import java.util.Arrays;
import java.util.Optional;

/** What may be handed in. Everything else is refused, whatever its name says. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    TIFF("image/tiff", "tif"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    XML("application/xml", "xml");

    private final String media;
    private final String ending;

    FileType(String media, String ending) {
        this.media = media;
        this.ending = ending;
    }

    public String media() {
        return media;
    }

    /** The ending of a name, without its dot. */
    public String ending() {
        return ending;
    }

    static Optional<FileType> ofMedia(String media) {
        return Arrays.stream(values()).filter(type -> type.media.equals(media)).findFirst();
    }
}
