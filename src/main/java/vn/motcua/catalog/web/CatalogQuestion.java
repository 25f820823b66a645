package vn.motcua.catalog.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the catalogue, as it came in the address.
 *
 * @param q words of the name, with or without accents, or the beginning of the code
 * @param department a slug, or {@code unassigned}
 * @param todo a to-do of the catalogue ({@code fee}), {@code review} for a template, {@code diagram} for none
 */
record CatalogQuestion(
        @Nullable String q,
        @Nullable String department,
        @Nullable String field,
        @Nullable String level,
        @Nullable String shape,
        @Nullable String todo,
        @Nullable String page) {

    Map<String, String> words() {
        var words = new HashMap<String, String>();
        put(words, "q", q);
        put(words, "department", department);
        put(words, "field", field);
        put(words, "level", level);
        put(words, "shape", shape);
        put(words, "todo", todo);
        put(words, "page", page);
        return words;
    }

    private static void put(Map<String, String> words, String name, @Nullable String word) {
        if (word != null && !word.isBlank()) {
            words.put(name, word);
        }
    }
}
