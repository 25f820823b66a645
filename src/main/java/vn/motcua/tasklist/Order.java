package vn.motcua.tasklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.FieldChecks;

/** One of the keys a list is sorted by, written {@code due}, or {@code -due} from last to first. */
public record Order(Key key, boolean descending) {

    private static final int MOST = 4;

    /** By what; {@code DUE} is the step's own date, {@code APPOINTMENT} the dossier's. */
    public enum Key {
        DUE,
        OPENED,
        APPOINTMENT,
        RECEIVED,
        PROCEDURE,
        STEP,
        APPLICANT,
        HOLDER,
        STATE;

        /** Whether its values are moments. */
        boolean isTime() {
            return this == DUE || this == OPENED || this == APPOINTMENT || this == RECEIVED;
        }
    }

    static List<Order> parse(FieldChecks checks, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of(new Order(Key.DUE, false));
        }
        var words =
                Arrays.stream(text.split(",")).filter(word -> !word.isBlank()).toList();
        List<Order> orders = new ArrayList<>();
        for (var word : words) {
            var descending = word.startsWith("-");
            var key = find(descending ? word.substring(1) : word);
            if (key == null || orders.stream().anyMatch(order -> order.key == key) || words.size() > MOST) {
                checks.fault("sort", "field.unknown-word");
                return List.of(new Order(Key.DUE, false));
            }
            orders.add(new Order(key, descending));
        }
        return orders.isEmpty() ? List.of(new Order(Key.DUE, false)) : orders;
    }

    private static @Nullable Key find(String word) {
        return Arrays.stream(Key.values())
                .filter(key -> key.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElse(null);
    }
}
