package vn.motcua.catalog.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.TermUnit;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Procedure;

/** The steps' times are readable and together fit the time that the law gives. */
final class TimeRules {

    static final List<Rule<CheckedDiagram>> ALL = List.of(
            Rule.error("allotment-unreadable", TimeRules::allotmentsAreTerms),
            Rule.error("time-over-limit", TimeRules::fitsTheLimit),
            Rule.error("time-not-allotted", TimeRules::sharesOutTheLimit),
            Rule.warning("allotment-without-limit", TimeRules::allotsNothingWithoutALimit));

    private TimeRules() {}

    private static void allotmentsAreTerms(CheckedDiagram diagram, Complaints complaints) {
        diagram.nodes()
                .filter(node -> !node.property(Allotment.PROPERTY).isBlank()
                        && Allotment.of(node).isEmpty())
                .forEach(node -> complaints.about(node, node.property(Allotment.PROPERTY)));
    }

    private static void fitsTheLimit(CheckedDiagram diagram, Complaints complaints) {
        limit(diagram).ifPresent(limit -> longest(diagram)
                .filter(path -> path.hours().compareTo(rounded(Allotment.hours(limit))) > 0)
                .ifPresent(path ->
                        complaints.about(path.heaviest(), inHours(path.hours()), limit.toString(), path.labels())));
    }

    /** A limit that no step shares leaves every step without a date of its own. */
    private static void sharesOutTheLimit(CheckedDiagram diagram, Complaints complaints) {
        limit(diagram)
                .filter(limit -> diagram.start().isPresent() && longest(diagram).isEmpty())
                .ifPresent(limit -> complaints.aboutAll(limit.toString()));
    }

    private static void allotsNothingWithoutALimit(CheckedDiagram diagram, Complaints complaints) {
        if (diagram.procedure().isPresent() && limit(diagram).isEmpty()) {
            diagram.nodes()
                    .filter(node -> Allotment.of(node).isPresent())
                    .findFirst()
                    .ifPresent(node -> complaints.about(node, node.property(Allotment.PROPERTY)));
        }
    }

    private static Optional<LegalTerm> limit(CheckedDiagram diagram) {
        return diagram.procedure().flatMap(TimeRules::limit);
    }

    /** Of the direct channel; of a procedure that states none for it, the longest that it states. */
    static Optional<LegalTerm> limit(Procedure procedure) {
        return Optional.ofNullable(procedure.term(Channel.DIRECT)).or(() -> procedure.terms().values().stream()
                .max((one, other) -> Allotment.hours(one).compareTo(Allotment.hours(other))));
    }

    private static Optional<LongestPath> longest(CheckedDiagram diagram) {
        return LongestPath.in(diagram.model(), diagram.graph());
    }

    private static BigDecimal rounded(BigDecimal hours) {
        return hours.setScale(2, RoundingMode.HALF_UP);
    }

    private static String inHours(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString() + " " + TermUnit.HOURS.word();
    }
}
