package vn.motcua.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalTerm;

/** The time limit that a procedure's diagram must keep, whatever channel a dossier comes by. */
public final class LegalLimit {

    private LegalLimit() {}

    /** The direct channel's limit; where that channel has none the shortest stated; null when none is stated. */
    public static @Nullable LegalTerm of(Procedure procedure) {
        var direct = procedure.terms().get(Channel.DIRECT);
        return direct != null
                ? direct
                : procedure.terms().values().stream()
                        .min(Comparator.comparing(LegalLimit::workingHours))
                        .orElse(null);
    }

    /** In working hours: a working day has 8; five of seven days are working days, 22 of a month. */
    public static BigDecimal workingHours(LegalTerm term) {
        var hours =
                switch (term.unit()) {
                    case HOURS -> BigDecimal.ONE;
                    case WORKING_DAYS -> BigDecimal.valueOf(8);
                    case DAYS -> BigDecimal.valueOf(40).divide(BigDecimal.valueOf(7), 9, RoundingMode.HALF_UP);
                    case MONTHS -> BigDecimal.valueOf(176);
                };
        return term.amount().multiply(hours);
    }
}
