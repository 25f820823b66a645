package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision as the count takes it, wherever it was kept.
 *
 * @param id of a decision entered at run time; null for one of the files
 * @param knownFrom from that day on we counted with it
 * @param decidesYear the year that can be counted with it
 * @param provisional nobody decided it; it counts until somebody decides the year
 * @param supersedes the decision that no longer holds since this one is known
 */
record Ruling(
        @Nullable Long id,
        LocalDate knownFrom,
        DecisionScope scope,
        @Nullable Integer decidesYear,
        boolean provisional,
        List<SpecialDay> days,
        List<WeekHours> hours,
        List<CutOffFrom> cutOffs,
        @Nullable Long supersedes) {

    static Ruling of(YearDecisions year, Decision decision) {
        return new Ruling(
                null,
                decision.announcedOn(),
                scope(decision),
                decision.decidesYear() ? year.year() : null,
                year.provisional(),
                decision.days().toList(),
                decision.hours(),
                decision.cutOffs(),
                null);
    }

    static Ruling of(WeekHours hours) {
        return new Ruling(
                null,
                hours.announcedOn() == null ? LocalDate.MIN : hours.announcedOn(),
                hours.scope() == null ? DecisionScope.PROVINCE : hours.scope(),
                null,
                false,
                List.of(),
                List.of(hours),
                List.of(),
                null);
    }

    /** One that was entered at run time: we counted with it from its approval on, however early it was announced. */
    static Ruling entered(
            long id, Decision decision, LocalDate knownFrom, @Nullable Integer decidesYear, @Nullable Long supersedes) {
        return new Ruling(
                id,
                knownFrom,
                scope(decision),
                decidesYear,
                false,
                decision.days().toList(),
                decision.hours(),
                decision.cutOffs(),
                supersedes);
    }

    private static DecisionScope scope(Decision decision) {
        return decision.scope() == null ? DecisionScope.NATIONAL : decision.scope();
    }
}
