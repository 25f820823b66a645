package vn.motcua.engine.gate;

import java.util.Locale;
import java.util.Set;

/** What one attribute or text may say: a value of a kind, or one of a few words. */
record AllowedValue(ValueKind kind, Set<String> choices) {

    /** Reads {@code due-date} or {@code =UNIQUE|FIRST}. */
    static AllowedValue of(String words) {
        return words.startsWith("=")
                ? new AllowedValue(ValueKind.CHOICE, Set.of(words.substring(1).split("\\|")))
                : new AllowedValue(ValueKind.valueOf(words.replace('-', '_').toUpperCase(Locale.ROOT)), Set.of());
    }

    boolean takes(String value, KnownBeans beans) {
        return kind == ValueKind.CHOICE ? choices.contains(value) : kind.takes(value, beans);
    }

    String example() {
        return kind == ValueKind.CHOICE
                ? String.join(", ", choices.stream().sorted().toList())
                : kind.example();
    }
}
