package vn.motcua.catalog.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.TermUnit;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.ModelFlow;
import vn.motcua.catalog.model.ModelNode;

/** The working time that a diagram allots on its longest way from the start to an end, loops not gone round. */
final class PathTime {

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);

    private final DiagramModel diagram;
    private final Map<String, BigDecimal> known = new HashMap<>();
    private final Set<String> entered = new HashSet<>();

    private PathTime(DiagramModel diagram) {
        this.diagram = diagram;
    }

    /** In working days, {@code 2.5 working_days}; empty when nothing is allotted. */
    static String of(DiagramModel diagram) {
        var path = new PathTime(diagram);
        var hours = diagram.nodes().stream()
                .filter(node -> node.is("startEvent") && node.parent().isEmpty())
                .map(node -> path.from(node.id()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return hours.signum() == 0 ? "" : new LegalTerm(days(hours), TermUnit.WORKING_DAYS).toString();
    }

    /** Whether the time that a diagram allots is more than a limit allows. */
    static boolean exceeds(String allotted, LegalTerm limit) {
        return !allotted.isEmpty() && hours(LegalTerm.parse(allotted)).compareTo(hours(limit)) > 0;
    }

    private BigDecimal from(String id) {
        var known = this.known.get(id);
        if (known != null) {
            return known;
        }
        // An element that is entered and not yet known lies on the way here: a loop.
        if (!entered.add(id)) {
            return BigDecimal.ZERO;
        }
        var rest = next(id).map(this::from).reduce(BigDecimal.ZERO, BigDecimal::max);
        var whole = rest.add(diagram.node(id).map(PathTime::own).orElse(BigDecimal.ZERO));
        this.known.put(id, whole);
        return whole;
    }

    private Stream<String> next(String id) {
        var attached = diagram.nodes().stream()
                .filter(node -> node.attribute("attachedToRef").equals(id))
                .map(ModelNode::id);
        return Stream.concat(diagram.outgoing(id).stream().map(ModelFlow::target), attached);
    }

    private static BigDecimal own(ModelNode node) {
        try {
            var allotted = node.property("allotted");
            return allotted.isEmpty() ? BigDecimal.ZERO : hours(LegalTerm.parse(allotted));
        } catch (IllegalArgumentException notATime) {
            return BigDecimal.ZERO;
        }
    }

    /** Working hours; of seven calendar days five are worked, of a month 22, as the scaffold shares them out. */
    private static BigDecimal hours(LegalTerm term) {
        return switch (term.unit()) {
            case HOURS -> term.amount();
            case WORKING_DAYS -> term.amount().multiply(HOURS_A_DAY);
            case DAYS ->
                term.amount().multiply(BigDecimal.valueOf(40)).divide(BigDecimal.valueOf(7), 4, RoundingMode.UP);
            case MONTHS -> term.amount().multiply(BigDecimal.valueOf(176));
        };
    }

    private static BigDecimal days(BigDecimal hours) {
        return hours.divide(HOURS_A_DAY, 4, RoundingMode.HALF_UP).min(BigDecimal.valueOf(9999));
    }
}
