package vn.motcua.catalog;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.motcua.shell.Arguments;
import vn.motcua.shell.Command;

/** {@code catalog stats}: what the catalogue knows, and what it does not know yet. */
final class StatsCommand implements Command {

    @Override
    public String name() {
        return "stats";
    }

    @Override
    public String help() {
        return "stats [--from FOLDER]   count what is known and what is to do; without a folder, of this program's own catalogue";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        var arguments = Arguments.of(words, "--from");
        arguments.none();
        var procedures = CatalogFiles.read(arguments
                .option("--from")
                .map(folder -> CatalogFiles.in(Path.of(folder)))
                .orElseGet(CatalogFiles::onClassPath));
        figures(procedures, out);
        table(out, "by department", procedures, procedure -> Stream.of(Catalog.folder(procedure)));
        table(out, "to do", procedures, procedure -> procedure.toDo().stream());
        return 0;
    }

    private static void figures(List<Procedure> procedures, PrintStream out) {
        var diagrams = diagrams();
        line(out, "procedures", procedures.size());
        count(out, "  with a national code", procedures, procedure -> procedure
                .code()
                .isNational());
        count(out, "  of the province", procedures, procedure -> procedure
                .levels()
                .contains(Level.PROVINCE));
        count(out, "  of communes", procedures, procedure -> procedure.levels().contains(Level.COMMUNE));
        count(out, "  of both", procedures, procedure -> procedure.levels().size() == Level.values().length);
        count(out, "with a time limit", procedures, procedure -> !procedure
                .terms()
                .isEmpty());
        count(out, "with a fee", procedures, procedure -> procedure.feeVnd() != null);
        count(out, "with a count of papers", procedures, procedure -> procedure.paperCount() != null);
        count(
                out,
                "with a diagram",
                procedures,
                procedure -> diagrams.contains(procedure.code().value()));
    }

    private static void count(PrintStream out, String label, List<Procedure> procedures, Predicate<Procedure> counted) {
        line(out, label, procedures.stream().filter(counted).count());
    }

    private static void table(
            PrintStream out, String title, List<Procedure> procedures, Function<Procedure, Stream<String>> names) {
        Map<String, Long> counts = procedures.stream()
                .flatMap(names)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        out.println(title);
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(entry -> line(out, "  " + entry.getKey(), entry.getValue()));
    }

    private static void line(PrintStream out, String label, long count) {
        out.printf("%-32s %6d%n", label, count);
    }

    private static Set<String> diagrams() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*/*.bpmn");
            return Arrays.stream(found)
                    .map(file -> String.valueOf(file.getFilename()).replace(".bpmn", ""))
                    .collect(Collectors.toSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
