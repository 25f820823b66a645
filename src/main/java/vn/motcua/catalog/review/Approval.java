package vn.motcua.catalog.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.web.FieldChecks;

/**
 * An approval as it was asked for.
 *
 * @param revision the one that the approver read; null does not ask
 * @param publishOn null for now
 */
public record Approval(
        @Nullable Integer revision,
        @Nullable String decisionNumber,
        @Nullable String decisionDate,
        @Nullable String publishOn,
        List<String> procedures) {

    /** {@code 1234/QĐ-UBND}, {@code 45/2026/QĐ-UBND}. */
    private static final Pattern NUMBER =
            Pattern.compile("[0-9]{1,6}(/[0-9]{4})?/[\\p{Lu}0-9]{1,12}([-&.][\\p{Lu}0-9]{1,12}){0,4}");

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int MOST_DAYS_AHEAD = 730;
    private static final int MOST_PROCEDURES = 500;

    public Approval {
        procedures = List.copyOf(procedures);
    }

    /** @throws vn.motcua.web.InvalidFields naming every field that is wrong */
    PublicationOrder checked(LocalDate today, String approver) {
        var checks = new FieldChecks();
        var number = checks.required("decisionNumber", decisionNumber, 60);
        if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
            checks.fault("decisionNumber", "field.decision-number-form");
        }
        var ordered = date(checks, "decisionDate", decisionDate, today);
        if (ordered.isAfter(today)) {
            checks.fault("decisionDate", "field.date-to-come");
        } else if (ordered.isBefore(EARLIEST)) {
            checks.fault("decisionDate", "field.date-too-early");
        }
        var on = publishOn == null || publishOn.isBlank() ? today : date(checks, "publishOn", publishOn, today);
        if (on.isBefore(today)) {
            checks.fault("publishOn", "field.date-gone");
        } else if (on.isAfter(today.plusDays(MOST_DAYS_AHEAD))) {
            checks.fault("publishOn", "field.date-too-late");
        }
        checkProcedures(checks);
        checks.orRefuse();
        return new PublicationOrder(number, ordered, approver, on, procedures);
    }

    private void checkProcedures(FieldChecks checks) {
        if (procedures.size() > MOST_PROCEDURES) {
            checks.fault("procedures", "field.too-many");
        }
        for (int at = 0; at < Math.min(procedures.size(), MOST_PROCEDURES); at++) {
            try {
                new ProcedureCode(procedures.get(at));
            } catch (IllegalArgumentException noCode) {
                checks.fault("procedures[" + at + "]", "field.form");
            }
        }
    }

    private static LocalDate date(FieldChecks checks, String field, @Nullable String typed, LocalDate otherwise) {
        if (typed == null || typed.isBlank()) {
            checks.missing(field);
            return otherwise;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDate) {
            checks.fault(field, "field.form");
            return otherwise;
        }
    }
}
