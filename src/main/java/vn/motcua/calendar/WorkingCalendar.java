package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Working time of the province. */
@Component
public class WorkingCalendar {

    /**
     * When an answer is due that was asked for at {@code from} under {@code term}.
     *
     * @param pauses times that do not count, in any order
     * @param basis count as it was known on that day, or null for what is known now
     */
    public Due due(Instant from, LegalTerm term, List<Pause> pauses, @Nullable LocalDate basis) {
        throw new IllegalStateException("calendar helper");
    }

    public Due due(Instant from, LegalTerm term) {
        return due(from, term, List.of(), null);
    }

    /** The same time of day, {@code days} working days before {@code moment}. */
    public Instant workingDaysBefore(Instant moment, int days) {
        throw new IllegalStateException("calendar helper");
    }

    public Duration workingTimeBetween(Instant from, Instant until) {
        throw new IllegalStateException("calendar helper");
    }
}
