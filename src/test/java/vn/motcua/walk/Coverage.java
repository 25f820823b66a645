package vn.motcua.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalog.model.DiagramModel;

/**
 * Which elements and lines of the walked diagrams were passed, by the record of facts, which also knows the lines that
 * were taken; the engine's own history, and with it the usual coverage library, does not.
 */
final class Coverage {

    /** Of how many elements and lines how many were passed. */
    record Share(int passed, int all) {

        Share and(Share other) {
            return new Share(passed + other.passed, all + other.all);
        }

        int percent() {
            return all == 0 ? 100 : 100 * passed / all;
        }
    }

    private final Map<String, Set<String>> passed = new HashMap<>();
    private final Map<WalkedDiagram, List<String>> walked = new LinkedHashMap<>();

    Coverage(JdbcClient db, Collection<WalkedDiagram> diagrams) {
        diagrams.forEach(diagram -> walked.put(diagram, elements(diagram.model())));
        db.sql("""
                        select distinct process_key, element from audit_entries
                         where kind in ('step-entered', 'flow-taken')
                        """).query(row -> {
            passed.computeIfAbsent(row.getString("process_key"), any -> new HashSet<>())
                    .add(row.getString("element"));
        });
    }

    Share whole() {
        return walked.keySet().stream().map(this::of).reduce(new Share(0, 0), Share::and);
    }

    void write(Path file) {
        var text = new StringBuilder("# What the walks passed\n\n%d diagrams, %d of %d elements and lines (%d %%).\n"
                .formatted(walked.size(), whole().passed(), whole().all(), whole().percent()));
        table(text, "By shape", WalkedDiagram::shape);
        table(text, "By department", WalkedDiagram::department);
        text.append("\n## Never passed\n\n| element | diagrams |\n|---|---|\n");
        neverPassed().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(60)
                .forEach(missed -> text.append("| %s | %d |\n".formatted(missed.getKey(), missed.getValue())));
        try {
            Files.writeString(file, text);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private void table(StringBuilder text, String title, Function<WalkedDiagram, String> group) {
        Map<String, Share> shares = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        walked.keySet().forEach(diagram -> {
            shares.merge(group.apply(diagram), of(diagram), Share::and);
            counts.merge(group.apply(diagram), 1, Integer::sum);
        });
        text.append("\n## %s\n\n| | diagrams | passed | of | %% |\n|---|---|---|---|---|\n".formatted(title));
        shares.forEach((name, share) -> text.append("| %s | %d | %d | %d | %d |\n"
                .formatted(name, counts.get(name), share.passed(), share.all(), share.percent())));
    }

    private Map<String, Integer> neverPassed() {
        Map<String, Integer> missed = new HashMap<>();
        walked.keySet().forEach(diagram -> {
            var seen = passed.getOrDefault(diagram.key(), Set.of());
            walked.get(diagram).stream()
                    .filter(id -> !seen.contains(id))
                    .forEach(id -> missed.merge(id, 1, Integer::sum));
        });
        return missed;
    }

    private Share of(WalkedDiagram diagram) {
        var seen = passed.getOrDefault(diagram.key(), Set.of());
        var all = walked.get(diagram);
        return new Share((int) all.stream().filter(seen::contains).count(), all.size());
    }

    private static List<String> elements(DiagramModel model) {
        return Stream.concat(
                        model.nodes().stream().map(node -> node.id()),
                        model.flows().stream().map(flow -> flow.id()))
                .toList();
    }
}
