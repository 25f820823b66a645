package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a procedure's date depends on beside its law.
 *
 * @param channel {@code direct}, {@code online} or {@code post}; null for direct
 * @param pauses when the applicant was asked for papers and when they came, in any order
 * @param basis count as it was known at the end of that day, or null for what is known now
 */
public record ProcedureQuestion(
        String code,
        @Nullable String channel,
        Instant from,
        List<Pause> pauses,
        CalendarScope scope,
        @Nullable LocalDate basis) {

    public ProcedureQuestion {
        pauses = List.copyOf(pauses);
    }
}
