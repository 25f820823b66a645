package vn.motcua.catalog;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var origins = new DiagramOrigins();
        figures(procedures, origins, out);
        table(out, "diagrams by shape", procedures, procedure -> shape(procedure, origins));
        table(out, "diagrams by source", procedures, procedure -> source(procedure, origins));
        table(out, "by department", procedures, procedure -> Stream.of(Catalog.folder(procedure)));
        table(out, "to do", procedures, procedure -> procedure.toDo().stream());
        return 0;
    }

    private static void figures(List<Procedure> procedures, DiagramOrigins origins, PrintStream out) {
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
        count(out, "without any time limit", procedures, procedure -> procedure
                .terms()
                .isEmpty());
        count(out, "with a fee", procedures, procedure -> procedure.feeVnd() != null);
        count(out, "without a fee", procedures, procedure -> procedure.feeVnd() == null);
        count(out, "with a count of papers", procedures, procedure -> procedure.paperCount() != null);
        var drawn = procedures.stream()
                .filter(procedure -> origins.has(procedure.code()))
                .count();
        out.printf("%-32s %6d of %d%n", "with a diagram", drawn, procedures.size());
    }

    private static Stream<String> shape(Procedure procedure, DiagramOrigins origins) {
        return origins.of(procedure.code()).map(DiagramOrigin::shape).stream();
    }

    /** From a template, or from which decision; diagrams that do not say so are counted too. */
    private static Stream<String> source(Procedure procedure, DiagramOrigins origins) {
        if (!origins.has(procedure.code())) {
            return Stream.empty();
        }
        return Stream.of(origins.of(procedure.code())
                .map(origin ->
                        origin.approval() == null ? "template awaiting review" : "approved: " + origin.approval())
                .orElse("not stated"));
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
}
