package vn.motcua.catalog.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.catalog.model.ModelNode;

/** The working time that a step may take, {@code 0.25 working_days}. */
final class Allotment {

    static final String PROPERTY = "allotted";

    private Allotment() {}

    /** Empty when the step has none or it is no time. */
    static Optional<LegalTerm> of(ModelNode step) {
        var words = step.property(PROPERTY);
        if (words.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LegalTerm.parse(words));
        } catch (IllegalArgumentException notATerm) {
            return Optional.empty();
        }
    }

    /** In working hours: a working day has 8; five of seven days are working days, 22 of a month. */
    static BigDecimal hours(LegalTerm term) {
        var inHours =
                switch (term.unit()) {
                    case HOURS -> BigDecimal.ONE;
                    case WORKING_DAYS -> BigDecimal.valueOf(8);
                    case DAYS -> BigDecimal.valueOf(40).divide(BigDecimal.valueOf(7), 9, RoundingMode.HALF_UP);
                    case MONTHS -> BigDecimal.valueOf(176);
                };
        return term.amount().multiply(inHours);
    }
}
