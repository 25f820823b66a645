package vn.motcua.catalog.scaffold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.LegalLimit;
import vn.motcua.catalog.Procedure;

/** From a procedure of the catalogue to what is drawn for it: its plan where it has one, else what the tables say. */
final class Blueprints {

    private final Map<String, Plan> plans;
    private final ShapeRules rules;

    Blueprints(Map<String, Plan> plans, ShapeRules rules) {
        this.plans = plans;
        this.rules = rules;
    }

    /** @throws IllegalArgumentException when its plan cannot be drawn, or no rule of a table applies */
    Blueprint of(Procedure procedure) {
        var plan = plans.get(procedure.code().value());
        try {
            return plan == null ? template(procedure) : planned(procedure, plan);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(procedure.code() + ": " + wrong.getMessage(), wrong);
        }
    }

    private Blueprint template(Procedure procedure) {
        var decider = rules.decider(procedure);
        var shape = rules.shape(procedure, decider);
        return blueprint(procedure, shape, decider, null, shared(procedure, shape, decider));
    }

    private Blueprint planned(Procedure procedure, Plan plan) {
        var rows = plan.rows();
        var steps = rows.isEmpty()
                ? shared(procedure, plan.drawn(), plan.decider())
                : timed(rows, LegalLimit.of(procedure));
        return blueprint(procedure, plan.drawn(), plan.decider(), plan.approved(), steps);
    }

    private static Blueprint blueprint(
            Procedure procedure,
            Shape shape,
            Decider decider,
            Plan.@Nullable Approval approval,
            List<PlannedStep> steps) {
        return new Blueprint(
                procedure.code().value(),
                Catalog.folder(procedure),
                procedure.name(),
                shape,
                decider,
                approval,
                LegalLimit.of(procedure),
                steps);
    }

    /** The steps of a template: one for each agency that the tables name, and the limit shared among them. */
    private List<PlannedStep> shared(Procedure procedure, Shape shape, Decider decider) {
        var kinds = new ArrayList<StepKind>();
        for (var kind : shape.steps(decider)) {
            kinds.addAll(kind == StepKind.LINKED ? copies(kind, rules.linked(procedure)) : List.of(kind));
        }
        var allotted = Allotments.share(LegalLimit.of(procedure), kinds);
        var steps = new ArrayList<PlannedStep>();
        for (var i = 0; i < kinds.size(); i++) {
            var step = PlannedStep.template(kinds.get(i), allotted.get(i));
            steps.addAll(step.kind() == StepKind.CONSULT ? copies(step, rules.consulted(procedure)) : List.of(step));
        }
        return steps;
    }

    private static <T> List<T> copies(T one, int count) {
        if (count == 0) {
            throw new IllegalArgumentException("the decision table names no agency for " + one);
        }
        return Collections.nCopies(count, one);
    }

    /**
     * An approved process keeps its times while they fit the law. Where it states none, or more than the law allows,
     * the limit is shared out; without a limit nothing is timed. What the process states stays in the steps' words.
     */
    private static List<PlannedStep> timed(List<PlannedStep> rows, @Nullable LegalTerm limit) {
        var total = total(rows);
        if (limit != null && total.signum() > 0 && total.compareTo(LegalLimit.workingHours(limit)) <= 0) {
            return rows;
        }
        var shares =
                Allotments.share(limit, rows.stream().map(PlannedStep::kind).toList());
        var steps = new ArrayList<PlannedStep>();
        for (var i = 0; i < rows.size(); i++) {
            steps.add(rows.get(i).allotting(shares.get(i)));
        }
        return steps;
    }

    /** Agencies consulted side by side take as long as the slowest. */
    private static BigDecimal total(List<PlannedStep> rows) {
        var total = BigDecimal.ZERO;
        var together = BigDecimal.ZERO;
        for (var row : rows) {
            if (row.kind() == StepKind.CONSULT) {
                together = together.max(row.hours());
            } else {
                total = total.add(row.hours());
            }
        }
        return total.add(together);
    }
}
