package vn.motcua.routing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.engine.Decided;
import vn.motcua.engine.Decisions;
import vn.motcua.engine.Flows;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.UnitKind;
import vn.motcua.organization.Units;

/**
 * Refuses to start when a decision table sends a step to a unit or role that does not exist: such a step would wait
 * where nobody sees it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RoutingCheck implements ApplicationRunner {

    private static final String NOTE = "note";
    /** A table may name fewer agencies than it has columns for. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("second", "third");

    private final Decisions decisions;
    private final Flows flows;
    private final Catalog catalog;
    private final Units units;
    private final Clock clock;

    RoutingCheck(Decisions decisions, Flows flows, Catalog catalog, Units units, Clock clock) {
        this.decisions = decisions;
        this.flows = flows;
        this.catalog = catalog;
        this.units = units;
        this.clock = clock;
    }

    /** @throws RoutingWrong naming decision, rule and output */
    @Override
    public void run(ApplicationArguments arguments) {
        var questions = questions();
        var faults = new ArrayList<String>();
        decisions.text("step-routing").ifPresent(table -> ask("step-routing", questions.ofSteps(table), faults));
        for (var table : List.of("consulted-units", "linked-units")) {
            decisions.text(table).ifPresent(text -> ask(table, questions.ofAgencies(text), faults));
        }
        decisions
                .text("escalation-ladder")
                .ifPresent(table -> ask("escalation-ladder", questions.ofEscalation(), faults));
        if (!faults.isEmpty()) {
            throw new RoutingWrong(faults.stream().distinct().toList());
        }
    }

    private RoutingQuestions questions() {
        var keys = flows.keys();
        var deployed = catalog.all().stream()
                .filter(procedure -> keys.contains(procedure.code().processKey()))
                .toList();
        var commune = units.on(LocalDate.now(clock)).stream()
                .filter(unit -> unit.kind() == UnitKind.COMMUNE)
                .findFirst()
                .orElseThrow(() -> new RoutingWrong(List.of("no commune stands today")));
        return new RoutingQuestions(deployed, commune.id());
    }

    private void ask(String decision, List<Map<String, Object>> questions, List<String> faults) {
        var answers = decisions.decide(decision, questions);
        for (var i = 0; i < questions.size(); i++) {
            if (answers.get(i).isEmpty()) {
                faults.add(decision + ": no rule for " + questions.get(i));
            }
            answers.get(i).forEach(answer -> check(answer, faults));
        }
    }

    private void check(Decided answer, List<String> faults) {
        answer.outputs().forEach((output, value) -> {
            var group = String.valueOf(value);
            var left = group.isEmpty() && MAY_BE_EMPTY.contains(output);
            if (!output.equals(NOTE) && !left && !exists(group)) {
                faults.add("%s, rule %s, output %s: there is no group %s"
                        .formatted(answer.decision(), answer.rule(), output, group));
            }
        });
    }

    private boolean exists(String group) {
        try {
            return units.has(CandidateGroup.parse(group));
        } catch (IllegalArgumentException notAGroup) {
            return false;
        }
    }
}
