package vn.motcua.tasklist;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.FieldChecks;

/** Where a page begins: behind this row. Opaque to clients; {@code keys} has a value for each key of the order. */
record Cursor(List<String> keys, String id) {

    private static final String MARK = "\u001f";

    static @Nullable Cursor parse(FieldChecks checks, @Nullable String text, List<Order> orders) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            List<String> parts = new ArrayList<>(
                    List.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(MARK, -1)));
            var id = parts.remove(parts.size() - 1);
            if (parts.size() == orders.size() && id.matches("[A-Za-z0-9:._-]{1,100}") && fits(parts, orders)) {
                return new Cursor(parts, id);
            }
            checks.fault("after", "field.form");
        } catch (IllegalArgumentException wrongForm) {
            checks.fault("after", "field.form");
        }
        return null;
    }

    String text() {
        var whole = String.join(MARK, keys) + MARK + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean fits(List<String> parts, List<Order> orders) {
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (orders.get(i).key().isTime() ? !part.matches("max|-?[0-9]{1,17}") : part.indexOf('\0') >= 0) {
                return false;
            }
        }
        return true;
    }
}
