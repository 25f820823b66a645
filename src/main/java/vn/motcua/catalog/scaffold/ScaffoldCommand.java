package vn.motcua.catalog.scaffold;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureCode;

/**
 * {@code motcua catalog scaffold}: writes the first diagram of each planned procedure. Writes anew what nobody has
 * edited since, never touches an edited file.
 */
public final class ScaffoldCommand {

    private static final String USE = "catalog scaffold [--plans <folder>] [--to <folder>]";

    private final Catalog catalog;

    public ScaffoldCommand(Catalog catalog) {
        this.catalog = catalog;
    }

    /** One line a form of use. */
    public String help() {
        return USE + "   write the diagrams of the planned procedures, except those that analysts have edited";
    }

    /** Answers 0 when all was written or left alone on purpose, 1 when a plan cannot be drawn, 2 for a wrong call. */
    public int run(List<String> arguments, PrintStream out) {
        var plans = Path.of("procedure-catalog", "scaffold", "plans");
        var target = Path.of("processes");
        for (var i = 0; i < arguments.size(); i += 2) {
            var option = arguments.get(i);
            if (i + 1 == arguments.size() || !List.of("--plans", "--to").contains(option)) {
                out.println("Unknown or without a value: " + option + "\n" + USE);
                return 2;
            }
            var folder = Path.of(arguments.get(i + 1));
            plans = option.equals("--plans") ? folder : plans;
            target = option.equals("--to") ? folder : target;
        }
        return write(plans, target, out);
    }

    private int write(Path plans, Path target, PrintStream out) {
        try {
            var ledger = ScaffoldLedger.of(target);
            var kept = new ArrayList<String>();
            var written = put(ledger, "shared/five-step-e-flow.bpmn", FiveStepFlow.draw(), kept);
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
