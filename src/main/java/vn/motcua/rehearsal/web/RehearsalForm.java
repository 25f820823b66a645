package vn.motcua.rehearsal.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.rehearsal.NewRehearsal;

/** The form as typed, so that a refused one comes back as it was. */
record RehearsalForm(Map<String, String> typed, Clock clock) {

    static RehearsalForm empty(@Nullable String procedure, Clock clock) {
        Map<String, String> first = new HashMap<>(Map.of(
                "way", "straight",
                "channel", "direct",
                "pace", "allotted",
                "receivedAt",
                        LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString()));
        if (procedure != null) {
            first.put("procedure", procedure);
        }
        return new RehearsalForm(first, clock);
    }

    static RehearsalForm of(Map<String, String> typed, Clock clock) {
        return new RehearsalForm(Map.copyOf(typed), clock);
    }

    public @Nullable String value(String name) {
        return typed.get(name);
    }

    NewRehearsal rehearsal() {
        return new NewRehearsal(
                filled("procedure"),
                filled("channel"),
                moment(filled("receivedAt")),
                filled("unit"),
                filled("pace"),
                moves().isEmpty() ? filled("way") : null,
                moves());
    }

    /** One a line; they go before the way chosen. */
    private List<String> moves() {
        return typed.getOrDefault("moves", "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private @Nullable String filled(String name) {
        var text = typed.get(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A browser's date field knows no zone; what is no such moment stays for the checks to name. */
    private @Nullable String moment(@Nullable String text) {
        try {
            return text == null
                    ? null
                    : LocalDateTime.parse(text)
                            .atZone(clock.getZone())
                            .toOffsetDateTime()
                            .toString();
        } catch (DateTimeParseException notLocal) {
            return text;
        }
    }
}
