package vn.motcua.sla.ladder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.engine.DecisionFile;
import vn.motcua.organization.UnitId;

/**
 * The two tables of the ladder as they are deployed at one moment: who is told at a rung ({@code ladder-rungs}) and who
 * stands above a late unit ({@code escalation-ladder}). For one thread.
 */
final class Ladder {

    static final String RUNGS = "ladder-rungs";
    static final String ABOVE = "escalation-ladder";

    /** Nobody is brought before a new superior later than this. */
    private static final int MOST_DAYS = 60;

    /** From so many working days late on, this group is told. */
    record Superior(int daysLate, String group) {}

    private final DecisionFile rungs;
    private final DecisionFile above;
    /** Sixty questions to the table, asked once for all dossiers of a unit in a sweep. */
    private final Map<List<Object>, List<Superior>> superiors = new HashMap<>();

    Ladder(String rungs, String above) {
        this.rungs = DecisionFile.read(RUNGS, rungs.getBytes(StandardCharsets.UTF_8));
        this.above = DecisionFile.read(ABOVE, above.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException when the table has no rule for this rung */
    Telling telling(String rung, String whose, String level, boolean apologised) {
        var question = Map.<String, Object>of("rung", rung, "whose", whose, "level", level, "apologised", apologised);
        return rungs.decide(question).stream()
                .findFirst()
                .map(answer -> Telling.of(answer.outputs()))
                .orElseThrow(() -> new IllegalStateException(RUNGS + " has no rule for " + question));
    }

    String superior(UnitId handledBy, String level, int daysLate) {
        var question = Map.<String, Object>of("handledBy", handledBy.value(), "level", level, "daysLate", daysLate);
        return above.decide(question).stream()
                .findFirst()
                .map(answer -> String.valueOf(answer.outputs().get("escalationGroup")))
                .orElseThrow(() -> new IllegalStateException(ABOVE + " has no rule for " + question));
    }

    /**
     * Who comes after the one told at the due date, each once, and when.
     *
     * @param daysAhead as how many days later the dossier counts
     */
    List<Superior> superiors(UnitId handledBy, String level, int daysAhead) {
        return superiors.computeIfAbsent(
                List.of(handledBy, level, daysAhead), any -> askedFor(handledBy, level, daysAhead));
    }

    private List<Superior> askedFor(UnitId handledBy, String level, int daysAhead) {
        var told = new ArrayList<>(List.of(superior(handledBy, level, 0)));
        var found = new ArrayList<Superior>();
        for (var days = 1; days <= MOST_DAYS; days++) {
            var group = superior(handledBy, level, days + daysAhead);
            if (!told.contains(group)) {
                told.add(group);
                found.add(new Superior(days, group));
            }
        }
        return found;
    }
}
