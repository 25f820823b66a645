package vn.motcua.sla;

import java.time.Instant;

/**
 * One of the two dates of a dossier with a financial duty: first the slip goes to the tax office, then the result is due,
 * counted from proof of payment. The time between is not the agency's.
 *
 * @param kind {@code tax-slip} or {@code result}
 * @param from when the first was kept, or from when the second counts
 * @param dueAt until when it had to be, or has to be
 */
public record Appointment(String kind, Instant from, Instant dueAt) {

    /** The slip went to the tax office in time; of the result that is not known yet. */
    public boolean isLate() {
        return kind.equals("tax-slip") && from.isAfter(dueAt);
    }
}
