package vn.motcua.catalog.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.engine.Decided;
import vn.motcua.engine.DecisionFile;

/** The decision tables that a diagram follows from: of a folder, or this program's own where the folder has none. */
final class DecisionTables {

    private final Path folder;
    // A table answers one thread at a time.
    private final ThreadLocal<Map<String, DecisionFile>> tables = ThreadLocal.withInitial(HashMap::new);

    DecisionTables(Path folder) {
        this.folder = folder;
    }

    /** The outputs of the rule that applies. @throws IllegalArgumentException when none does, or more than one */
    Map<String, Object> answer(String key, Map<String, Object> question) {
        var rules = tables.get()
                .computeIfAbsent(key, name -> DecisionFile.read(name, content(name)))
                .decide(question);
        if (rules.size() != 1) {
            throw new IllegalArgumentException("%s: %s for %s"
                    .formatted(
                            key,
                            rules.isEmpty()
                                    ? "no rule"
                                    : rules.stream().map(Decided::rule).toList(),
                            question));
        }
        return rules.get(0).outputs();
    }

    private byte[] content(String key) {
        var file = folder.resolve(key + ".dmn");
        try {
            if (Files.exists(file)) {
                return Files.readAllBytes(file);
            }
            try (var own = DecisionTables.class.getResourceAsStream("/decisions/" + key + ".dmn")) {
                if (own == null) {
                    throw new IllegalArgumentException("There is no decision " + key);
                }
                return own.readAllBytes();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
