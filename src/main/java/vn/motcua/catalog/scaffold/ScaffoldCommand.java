package vn.motcua.catalog.scaffold;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.catalog.ProcedureNotFound;
import vn.motcua.shell.Arguments;
import vn.motcua.shell.Command;
import vn.motcua.shell.Progress;

/**
 * {@code motcua catalog scaffold}: writes the first diagram of each planned procedure. Writes anew what nobody has
 * edited since, never touches an edited file.
 */
public final class ScaffoldCommand implements Command {

    private static final String USE = "scaffold [--plans <folder>] [--to <folder>]";

    private final Supplier<Catalog> catalogue;

    /** @param catalogue asked only when diagrams are written, since reading it takes a moment */
    public ScaffoldCommand(Supplier<Catalog> catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "scaffold";
    }

    @Override
    public String help() {
        return USE + "   write the diagrams of the planned procedures, except those that analysts have edited";
    }

    /** Answers 0 when all was written or left alone on purpose, 1 when a plan cannot be drawn, 2 for a wrong call. */
    @Override
    public int run(List<String> arguments, PrintStream out) {
        var given = Arguments.of(arguments, "--plans", "--to");
        given.none();
        var plans = given.option("--plans").map(Path::of).orElse(Path.of("procedure-catalog", "scaffold", "plans"));
        return write(plans, Path.of(given.option("--to").orElse("processes")), out);
    }

    private int write(Path plans, Path target, PrintStream out) {
        try {
            var ledger = ScaffoldLedger.of(target);
            var kept = new ArrayList<String>();
            // All are drawn before the first is written: a plan that cannot be drawn leaves the folder as it was.
            var diagrams = drawn(plans);
            try (var progress = Progress.of(out, "Diagrams", diagrams.size())) {
                for (var diagram : diagrams.entrySet()) {
                    put(ledger, diagram.getKey(), diagram.getValue(), kept);
                    progress.step();
                }
            }
            ledger.save();
            kept.forEach(path -> out.println("edited, left alone: " + path));
            out.println(diagrams.size() - kept.size() + " diagrams written, " + kept.size() + " left alone");
            return 0;
        } catch (IOException | UncheckedIOException | IllegalArgumentException | ProcedureNotFound failure) {
            out.println(failure.getMessage());
            return 1;
        }
    }

    private Map<String, String> drawn(Path plans) throws IOException {
        var diagrams = new LinkedHashMap<String, String>();
        diagrams.put("shared/five-step-e-flow.bpmn", FiveStepFlow.draw().toXml());
        var catalog = catalogue.get();
        for (var plan : Plans.in(plans)) {
            var blueprint = plan.blueprint(catalog.procedure(new ProcedureCode(plan.code())));
            diagrams.put(blueprint.path(), ProcedureDiagram.of(blueprint).toXml());
        }
        return diagrams;
    }

    private static void put(ScaffoldLedger ledger, String path, String xml, List<String> kept) throws IOException {
        if (ledger.mayWrite(path)) {
            ledger.write(path, xml);
        } else {
            kept.add(path);
        }
    }
}
