package vn.motcua.catalog.steps;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Supplier;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.scaffold.PlanDrawing;
import vn.motcua.shell.Arguments;
import vn.motcua.shell.Command;
import vn.motcua.shell.Progress;

/**
 * {@code catalog import-steps}: turns approved step tables into plans and diagrams. All is read and drawn before the
 * first file is written; a procedure with a row that cannot be read is left as it was, the others go on.
 */
public final class ImportStepsCommand implements Command {

    private static final String HELP = """
            import-steps FILE.csv|FILE.xlsx [--plans FOLDER] [--decisions FOLDER] [--to FOLDER] [--dry-run]
              turn approved step tables into diagrams of their procedures; edited diagrams are left alone""";

    private final Supplier<Catalog> catalogue;

    /** @param catalogue asked only when a table is read */
    public ImportStepsCommand(Supplier<Catalog> catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "import-steps";
    }

    @Override
    public String help() {
        return HELP;
    }

    /** Answers 0 when every table was taken, 1 when some were not, 2 for a wrong call. */
    @Override
    public int run(List<String> arguments, PrintStream out) {
        var words = new ArrayList<>(arguments);
        var dryRun = words.remove("--dry-run");
        var given = Arguments.of(words, "--plans", "--decisions", "--to");
        var tables = StepTables.read(Path.of(given.only("FILE.csv")));
        try {
            var drawing = PlanDrawing.of(
                    catalogue.get(),
                    Path.of(given.option("--plans").orElse("procedure-catalog/scaffold/plans")),
                    Path.of(given.option("--decisions").orElse("decisions")),
                    Path.of(given.option("--to").orElse("processes")));
            var work = new StepImport(catalogue.get(), drawing);
            work.take(tables);
            write(work.drawn(), drawing, dryRun, out);
            work.faults().forEach(fault -> out.println(fault.words()));
            out.println(tables.all().size() + " tables read, " + work.drawn().size() + " procedures drawn");
            return work.faults().isEmpty() ? 0 : 1;
        } catch (IOException failure) {
            out.println(failure.getMessage());
            return 1;
        }
    }

    private static void write(List<PlanDrawing.Drawn> drawn, PlanDrawing drawing, boolean dryRun, PrintStream out)
            throws IOException {
        var paths = new EnumMap<PlanDrawing.Outcome, List<String>>(PlanDrawing.Outcome.class);
        try (var progress = Progress.of(out, "Tables", drawn.size())) {
            for (var diagram : drawn) {
                var outcome = dryRun ? drawing.outcome(diagram) : drawing.write(diagram);
                paths.computeIfAbsent(outcome, key -> new ArrayList<>()).add(diagram.path());
                progress.step();
            }
        }
        for (var outcome : paths.entrySet()) {
            out.println(outcome.getKey().words() + ": " + outcome.getValue().size());
            outcome.getValue().forEach(path -> out.println("  " + path));
        }
    }
}
