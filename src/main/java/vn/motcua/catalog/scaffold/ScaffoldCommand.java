package vn.motcua.catalog.scaffold;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.shell.Arguments;
import vn.motcua.shell.Command;

/**
 * {@code motcua catalog scaffold}: writes the first diagram of each procedure that has none. With {@code --refresh} it
 * writes anew what nobody has edited since, after saying what that is. Never touches an edited file.
 */
public final class ScaffoldCommand implements Command {

    private static final String HELP = """
            scaffold [--plans FOLDER] [--decisions FOLDER] [--to FOLDER] [--dry-run]   write the diagrams that are missing
            scaffold --refresh …   say what would change, then write anew those diagrams that nobody has edited
              --dry-run   only say it, with all names""";

    private final Supplier<Catalog> catalogue;

    /** @param catalogue asked only when diagrams are drawn, since reading it takes a moment */
    public ScaffoldCommand(Supplier<Catalog> catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "scaffold";
    }

    @Override
    public String help() {
        return HELP;
    }

    /** Answers 0 when all was written or left alone on purpose, 1 when a diagram cannot be drawn, 2 for a wrong call. */
    @Override
    public int run(List<String> arguments, PrintStream out) {
        var words = new ArrayList<>(arguments);
        var refresh = words.remove("--refresh");
        var dryRun = words.remove("--dry-run");
        var given = Arguments.of(words, "--plans", "--decisions", "--to");
        given.none();
        var target = Path.of(given.option("--to").orElse("processes"));
        try {
            // All are drawn before the first is written: one that cannot be drawn leaves the folder as it was.
            var plan = ScaffoldPlan.of(ScaffoldLedger.of(target), drawn(given, out));
            plan.tell(out, dryRun);
            if (!dryRun) {
                out.println(plan.write(refresh, out) + " diagrams written");
            }
            return 0;
        } catch (IOException | UncheckedIOException | IllegalArgumentException failure) {
            out.println(failure.getMessage());
            return 1;
        }
    }

    private Map<String, String> drawn(Arguments given, PrintStream out) throws IOException {
        var plans = Plans.in(Path.of(given.option("--plans").orElse("procedure-catalog/scaffold/plans")));
        var tables = new DecisionTables(Path.of(given.option("--decisions").orElse("decisions")));
        var catalog = catalogue.get();
        for (var code : plans.keySet()) {
            if (catalog.find(new ProcedureCode(code)).isEmpty()) {
                throw new IllegalArgumentException(code + ": there is a plan, but no such procedure in the catalogue");
            }
        }
        return new Drawings(new Blueprints(plans, new ShapeRules(tables))).of(catalog, Set.of(), out);
    }
}
