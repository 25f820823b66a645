package vn.motcua.catalog.lint;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import vn.motcua.shell.Command;
import vn.motcua.shell.Progress;
import vn.motcua.shell.WrongCall;

/** {@code motcua catalog lint}: checks the diagrams and decision tables of a checkout. */
public final class LintCommand implements Command {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String WARNINGS = "--warnings";

    @Override
    public String name() {
        return "lint";
    }

    @Override
    public String help() {
        return "lint [FILE|FOLDER…] [--warnings]   say what is wrong with diagrams and decision tables;"
                + " without a name, of processes and decisions";
    }

    /** Answers 0 when there is no error, 1 when there is one, 2 for a wrong call. */
    @Override
    public int run(List<String> words, PrintStream out) {
        var warnings = words.contains(WARNINGS);
        var names = words.stream().filter(word -> !word.equals(WARNINGS)).toList();
        var files = files(names.isEmpty() ? List.of("processes", "decisions") : names);
        var found = check(files, out);
        print(found, warnings, out);
        var errors = count(found, Finding.Severity.ERROR);
        out.printf(
                Locale.ROOT,
                "%,d files, %,d errors, %,d warnings%s%n",
                files.size(),
                errors,
                count(found, Finding.Severity.WARNING),
                warnings ? "" : " (--warnings shows them)");
        return errors == 0 ? 0 : 1;
    }

    private static List<Path> files(List<String> names) {
        var files = new ArrayList<Path>();
        for (var name : names) {
            var path = Path.of(name);
            if (name.startsWith("--") || !Files.exists(path)) {
                throw new WrongCall((name.startsWith("--") ? "Unknown option " : "There is no ") + name + ".");
            }
            files.addAll(models(path));
        }
        if (files.isEmpty()) {
            throw new WrongCall("No diagram and no decision table in " + String.join(", ", names) + ".");
        }
        return files;
    }

    private static List<Path> models(Path path) {
        try (var walk = Files.walk(path)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> ModelPath.isModel(file.toString()))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<Path, List<Finding>> check(List<Path> files, PrintStream out) {
        var lint = ModelLint.ofCheckout(checkout(files.get(0)));
        var found = new ConcurrentSkipListMap<Path, List<Finding>>();
        try (var progress = Progress.of(out, "Models", files.size())) {
            files.parallelStream().forEach(file -> {
                found.put(file, lint.checkFile(file));
                progress.step();
            });
        }
        return found;
    }

    /** The folder that holds {@code processes} and {@code decisions}, so that a checkout is judged by its own tables. */
    private static Path checkout(Path file) {
        for (var at = file.toAbsolutePath().getParent(); at != null; at = at.getParent()) {
            if (at.endsWith("processes") || at.endsWith("decisions")) {
                return at.resolveSibling("");
            }
        }
        return Path.of("");
    }

    private static void print(Map<Path, List<Finding>> found, boolean warnings, PrintStream out) {
        found.forEach((file, findings) -> {
            var shown = findings.stream()
                    .filter(finding -> warnings || finding.isError())
                    .toList();
            if (!shown.isEmpty()) {
                out.println(file);
                shown.forEach(finding -> out.println("  " + line(finding)));
            }
        });
        byRule(found, warnings).forEach((rule, count) -> out.printf(Locale.ROOT, "%6d  %s%n", count, rule));
    }

    private static String line(Finding finding) {
        var grave = finding.isError() ? "error  " : "warning";
        var where = finding.element().isEmpty() ? "" : finding.element() + ": ";
        return grave + " " + finding.rule() + "  " + where + FindingWords.of(finding, VIETNAMESE);
    }

    private static Map<String, Integer> byRule(Map<Path, List<Finding>> found, boolean warnings) {
        var counts = new TreeMap<String, Integer>();
        found.values().stream()
                .flatMap(List::stream)
                .filter(finding -> warnings || finding.isError())
                .forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        return counts;
    }

    private static long count(Map<Path, List<Finding>> found, Finding.Severity severity) {
        return found.values().stream()
                .flatMap(List::stream)
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
