package vn.motcua.files;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why a file is not taken. Its word is the end of the problem's code. */
public enum FileFault {
    EMPTY(422),
    NAME(422),
    TOO_LARGE(413),
    TYPE_NOT_ALLOWED(415),
    NAME_LIES(415),
    DAMAGED(422),
    POLYGLOT(422),
    ENCRYPTED(422),
    ACTIVE_CONTENT(422),
    EMBEDDED_FILES(422),
    MACROS(422),
    TOO_MANY_PAGES(422),
    TOO_MANY_PIXELS(422),
    ZIP_BOMB(422),
    EXTERNAL_ENTITY(422),
    NOT_SIGNED(422),
    MALWARE(422),
    SCANNER_AWAY(503);

    private final int status;

    FileFault(int status) {
        this.status = status;
    }

    HttpStatus status() {
        return HttpStatus.valueOf(status);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
