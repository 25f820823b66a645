package vn.motcua.reporting;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.FieldChecks;

/** Behind which dossier a page of the list begins. Opaque in addresses. */
public record ListCursor(@Nullable Instant dueAt, String code) {

    /** Null for the first page, and when it was refused. */
    public static @Nullable ListCursor parse(FieldChecks checks, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 2);
            return new ListCursor(parts[0].isEmpty() ? null : Instant.parse(parts[0]), parts[1]);
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException wrongForm) {
            checks.fault("after", "field.form");
            return null;
        }
    }

    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(((dueAt == null ? "" : dueAt) + "|" + code).getBytes(StandardCharsets.UTF_8));
    }
}
