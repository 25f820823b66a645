package vn.motcua.tasklist;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.FieldChecks;

/** Which of a queue's tasks; what is null does not matter. */
public record TaskFilter(
        @Nullable String dossier,
        @Nullable String text,
        @Nullable DueFilter due,
        @Nullable String procedure,
        @Nullable String field,
        @Nullable String step,
        @Nullable String channel,
        @Nullable Integer state,
        @Nullable String unit) {

    static final TaskFilter ALL = new TaskFilter(null, null, null, null, null, null, null, null, null);
    private static final List<String> CHANNELS = List.of("direct", "online", "post");

    /** By when tasks are due. */
    public enum DueFilter {
        LATE,
        TODAY,
        SOON,
        NONE,
        /** Those whose clock stands. */
        PAUSED
    }

    static TaskFilter parse(FieldChecks checks, ListWords words) {
        var due = words.due();
        return new TaskFilter(
                checks.optional("dossier", words.dossier(), 60),
                checks.optional("q", words.q(), 100),
                due == null || due.isBlank() ? null : checks.word("due", due, DueFilter.class),
                checks.optional("procedure", words.procedure(), 40),
                checks.optional("field", words.field(), 200),
                checks.optional("step", words.step(), 100),
                channel(checks, words.channel()),
                state(checks, words.state()),
                checks.optional("unit", words.unit(), 60));
    }

    private static @Nullable String channel(FieldChecks checks, @Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        if (!CHANNELS.contains(word)) {
            checks.fault("channel", "field.unknown-word");
        }
        return word.toUpperCase(Locale.ROOT);
    }

    private static @Nullable Integer state(FieldChecks checks, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        if (!code.matches("[1-9]|10")) {
            checks.fault("state", "field.unknown-word");
            return null;
        }
        return Integer.valueOf(code);
    }
}
