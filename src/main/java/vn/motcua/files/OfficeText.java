package vn.motcua.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Looks through the XML of an office document's part for what must not be there, piece by piece. */
class OfficeText {

    private static final int OVERLAP = 200;

    private final boolean xml;
    private String tail = "";

    OfficeText(String part) {
        var name = part.toLowerCase(Locale.ROOT);
        this.xml = name.endsWith(".xml") || name.endsWith(".rels");
    }

    void look(byte[] bytes, int length) throws WrongFile {
        if (!xml) {
            return;
        }
        // UTF-16 becomes readable too when its zero bytes are left out.
        var text = tail
                + new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
                        .replace("\0", "")
                        .toLowerCase(Locale.ROOT);
        if (text.contains("<!doctype") || text.contains("<!entity")) {
            throw new WrongFile(FileFault.EXTERNAL_ENTITY);
        }
        if (text.contains("macroenabled") || text.contains("script:event-listener ")) {
            throw new WrongFile(FileFault.MACROS);
        }
        if (text.contains("attachedtemplate\"") || text.contains("ddeauto") || text.contains("javascript:")) {
            throw new WrongFile(FileFault.ACTIVE_CONTENT);
        }
        tail = text.substring(Math.max(0, text.length() - OVERLAP));
    }
}
