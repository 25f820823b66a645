package vn.motcua.catalog.scaffold;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.shell.Arguments;
import vn.motcua.shell.Command;
import vn.motcua.shell.Progress;

/**
 * {@code catalog scaffold}: writes the first diagram of each planned procedure. Writes anew what nobody has edited
 * since, never touches an edited file.
 */
public final class ScaffoldCommand implements Command {

    @Override
    public String name() {
        return "scaffold";
    }

    @Override
    public String help() {
        return "scaffold [--plans procedure-catalog/scaffold/plans] [--into processes]   "
                + "write the diagrams of the planned procedures, except those that analysts have edited";
    }

    /** Answers 1 when a plan cannot be drawn; nothing is written then. */
    @Override
    public int run(List<String> words, PrintStream out) {
        var arguments = Arguments.of(words, "--plans", "--into");
        var plans = Path.of(arguments.option("--plans").orElse("procedure-catalog/scaffold/plans"));
        var target = Path.of(arguments.option("--into").orElse("processes"));
        try {
            write(blueprints(plans), ScaffoldLedger.of(target), out);
            return 0;
        } catch (IOException | UncheckedIOException | IllegalArgumentException failure) {
            out.println(failure.getMessage());
            return 1;
        }
    }

    private static List<Blueprint> blueprints(Path plans) throws IOException {
        var catalog = new Catalog();
        return Plans.in(plans).stream()
                .map(plan -> plan.blueprint(catalog.procedure(new ProcedureCode(plan.code()))))
                .toList();
    }

    private static void write(List<Blueprint> blueprints, ScaffoldLedger ledger, PrintStream out) throws IOException {
        var kept = new ArrayList<String>();
        put(ledger, "shared/five-step-e-flow.bpmn", FiveStepFlow.draw(), kept);
        try (var progress = Progress.of(out, "Diagrams", blueprints.size())) {
            for (var blueprint : blueprints) {
                put(ledger, blueprint.path(), ProcedureDiagram.of(blueprint), kept);
                progress.step();
            }
        }
        ledger.save();
        kept.forEach(path -> out.println("edited, left alone: " + path));
        out.printf("%d written, %d left alone%n", blueprints.size() + 1 - kept.size(), kept.size());
    }

    private static void put(ScaffoldLedger ledger, String path, Diagram diagram, List<String> kept) throws IOException {
        if (ledger.mayWrite(path)) {
            ledger.write(path, diagram.toXml());
        } else {
            kept.add(path);
        }
    }
}
