package vn.motcua.catalog.scaffold;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.shell.Arguments;
import vn.motcua.shell.Command;

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
            var written = put(ledger, "shared/five-step-e-flow.bpmn", FiveStepFlow.draw(), kept);
            var catalog = catalogue.get();
            for (var plan : Plans.in(plans)) {
                var blueprint = plan.blueprint(catalog.procedure(new ProcedureCode(plan.code())));
                written += put(ledger, blueprint.path(), ProcedureDiagram.of(blueprint), kept);
            }
            ledger.save();
            kept.forEach(path -> out.println("edited, left alone: " + path));
            out.println(written + " diagrams written, " + kept.size() + " left alone");
            return 0;
        } catch (IOException | RuntimeException failure) {
            out.println(failure.getMessage());
            return 1;
        }
    }

    private static int put(ScaffoldLedger ledger, String path, Diagram diagram, List<String> kept) throws IOException {
        if (!ledger.mayWrite(path)) {
            kept.add(path);
            return 0;
        }
        ledger.write(path, diagram.toXml());
        return 1;
    }
}
