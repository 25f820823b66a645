package vn.motcua.catalog.lint;

import java.util.List;

/** A table answers every question once: no case without a rule, none with two. */
final class TableRules {

    static final List<Rule<CheckedDecision>> ALL = List.of(
            Rule.error("decision-overlap", TableRules::noTwoRulesMeet),
            Rule.error("decision-row-never-met", TableRules::everyRuleIsMet),
            Rule.error("decision-gap", TableRules::noCaseIsLeftOut),
            Rule.warning("decision-gap-other", TableRules::otherValuesAreMet),
            Rule.warning("decision-not-checked", TableRules::everyCellIsUnderstood));

    /** So many examples of a gap tell where it lies. */
    private static final int EXAMPLES = 3;

    private TableRules() {}

    private static void noTwoRulesMeet(CheckedDecision decision, Complaints complaints) {
        if (decision.model().hitPolicy().equals("UNIQUE")) {
            for (var later = 1; later < decision.rows().size(); later++) {
                for (var earlier = 0; earlier < later; earlier++) {
                    complain(decision, earlier, later, complaints);
                }
            }
        }
    }

    private static void complain(CheckedDecision decision, int earlier, int later, Complaints complaints) {
        decision.coverage()
                .meeting(earlier, later)
                .ifPresent(where -> complaints.about(
                        decision.rows().get(later).id(), decision.label(later), decision.label(earlier), where));
    }

    /** Where the first rule counts, one that an earlier rule covers whole is never asked. */
    private static void everyRuleIsMet(CheckedDecision decision, Complaints complaints) {
        if (decision.model().hitPolicy().equals("FIRST")) {
            for (var later = 1; later < decision.rows().size(); later++) {
                for (var earlier = 0; earlier < later; earlier++) {
                    if (decision.coverage().covers(earlier, later)) {
                        complaints.about(
                                decision.rows().get(later).id(), decision.label(later), decision.label(earlier));
                        break;
                    }
                }
            }
        }
    }

    private static void noCaseIsLeftOut(CheckedDecision decision, Complaints complaints) {
        if (decision.model().hasTable()) {
            gaps(decision).stream()
                    .filter(gap -> !gap.beyondWhatIsListed())
                    .limit(EXAMPLES)
                    .forEach(gap -> complaints.aboutAll(gap.words()));
        }
    }

    private static void otherValuesAreMet(CheckedDecision decision, Complaints complaints) {
        if (decision.model().hasTable()) {
            gaps(decision).stream()
                    .filter(Coverage.Gap::beyondWhatIsListed)
                    .limit(EXAMPLES)
                    .forEach(gap -> complaints.aboutAll(gap.words()));
        }
    }

    private static List<Coverage.Gap> gaps(CheckedDecision decision) {
        return decision.coverage().gaps();
    }

    private static void everyCellIsUnderstood(CheckedDecision decision, Complaints complaints) {
        for (var row = 0; row < decision.rows().size(); row++) {
            for (var cell : decision.coverage().notUnderstood(row)) {
                complaints.about(decision.rows().get(row).id(), decision.label(row), cell);
            }
        }
        if (decision.coverage().isTooWide()) {
            complaints.aboutAll("…");
        }
    }
}
