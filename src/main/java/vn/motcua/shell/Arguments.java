package vn.motcua.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words behind a command, told apart: what stands alone, and options with their values ({@code --into DIR} or
 * {@code --into=DIR}).
 */
public final class Arguments {

    private final List<String> alone = new ArrayList<>();
    private final Map<String, String> options = new LinkedHashMap<>();

    private Arguments() {}

    /** @throws WrongCall for an option that is not among {@code known}, stands twice or lacks its value */
    public static Arguments of(List<String> words, String... known) {
        var read = new Arguments();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (!word.startsWith("--")) {
                read.alone.add(word);
            } else if (word.contains("=")) {
                read.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1), known);
            } else {
                var hasValue = i + 1 < words.size() && !words.get(i + 1).startsWith("--");
                read.put(word, hasValue ? words.get(++i) : "", known);
            }
        }
        return read;
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** The one word that stands alone. @throws WrongCall when there is none or more than one */
    public String only(String meaning) {
        if (alone.size() != 1) {
            throw new WrongCall(
                    alone.isEmpty() ? meaning + " is missing." : "Too many words: " + String.join(" ", alone));
        }
        return alone.get(0);
    }

    /** @throws WrongCall when a word stands alone */
    public void none() {
        if (!alone.isEmpty()) {
            throw new WrongCall("Not understood: " + String.join(" ", alone));
        }
    }

    private void put(String option, String value, String... known) {
        if (!List.of(known).contains(option)) {
            throw new WrongCall("Unknown option " + option + ".");
        }
        if (value.isBlank()) {
            throw new WrongCall("Option " + option + " needs a value.");
        }
        if (options.put(option, value) != null) {
            throw new WrongCall("Option " + option + " stands twice.");
        }
    }
}
