package vn.motcua.catalog.scaffold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.catalog.WholeFile;

/** Draws and writes the diagrams of plans made elsewhere, for instance from an approved step table. */
public final class PlanDrawing {

    /** What became of a diagram, or would become of it. */
    public enum Outcome {
        WRITTEN,
        UNCHANGED,
        /** An analyst has edited it, or it stands in another folder; neither it nor its plan is touched. */
        LEFT_ALONE;

        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * A plan's diagram, not yet written.
     *
     * @param path below the folder of diagrams
     * @param plan the plan's text
     */
    public record Drawn(String code, String path, String plan, String xml) {}

    private final Catalog catalog;
    private final ShapeRules rules;
    private final Path plans;
    private final ScaffoldLedger ledger;

    private PlanDrawing(Catalog catalog, ShapeRules rules, Path plans, Path target) throws IOException {
        this.catalog = catalog;
        this.rules = rules;
        this.plans = plans;
        ledger = ScaffoldLedger.of(target);
    }

    public static PlanDrawing of(Catalog catalog, Path plans, Path decisions, Path target) throws IOException {
        return new PlanDrawing(catalog, new ShapeRules(new DecisionTables(decisions)), plans, target);
    }

    /** @throws IllegalArgumentException when the plan cannot be read or drawn */
    public Drawn draw(String text) {
        var plan = Plans.parse(text);
        var blueprints = new Blueprints(Map.of(plan.code(), plan), rules);
        var blueprint = blueprints.of(catalog.procedure(new ProcedureCode(plan.code())));
        return new Drawn(
                plan.code(),
                blueprint.path(),
                text,
                ProcedureDiagram.of(blueprint).toXml());
    }

    /** What {@link #write} would do. */
    public Outcome outcome(Drawn drawn) throws IOException {
        return switch (ledger.act(drawn.path(), drawn.xml())) {
            case NEW, CHANGED -> Outcome.WRITTEN;
            case UNCHANGED -> Outcome.UNCHANGED;
            case EDITED, ELSEWHERE -> Outcome.LEFT_ALONE;
        };
    }

    /** Writes the plan and its diagram, each whole or not at all. */
    public Outcome write(Drawn drawn) throws IOException {
        var outcome = outcome(drawn);
        if (outcome != Outcome.LEFT_ALONE) {
            WholeFile.write(plans.resolve(drawn.code() + ".yaml"), drawn.plan());
            ledger.write(drawn.path(), drawn.xml());
            ledger.save();
        }
        return outcome;
    }
}
