package vn.motcua.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CalendarScope;
import vn.motcua.calendar.Due;
import vn.motcua.calendar.WorkingCalendar;

/** Reads a clock's entries and says when the dossier is due; by the calendar that is in force, or by any other. */
@Component
public class DeadlineCount {

    private final WorkingCalendar calendar;

    public DeadlineCount(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    public Deadline of(List<ClockEntry> entries) {
        return of(entries, calendar, null);
    }

    /** By a calendar as it would be with another decision. */
    public Deadline of(List<ClockEntry> entries, WorkingCalendar other) {
        return of(entries, other, null);
    }

    /** As it was known at the end of that day, so that an old slip says what it said. */
    public Deadline asKnownOn(LocalDate day, List<ClockEntry> entries) {
        return of(entries, calendar, day);
    }

    /** Working time from then until the due date; null when nothing runs. */
    @Nullable
    Duration left(Deadline deadline, Instant now) {
        var rules = ClockReading.of(deadline.entries()).rules();
        var due = deadline.dueAt();
        return due == null || rules == null || deadline.stoppedAt() != null
                ? null
                : calendar.workingTimeBetween(now, due, rules.scope());
    }

    private static Deadline of(List<ClockEntry> entries, WorkingCalendar calendar, @Nullable LocalDate basis) {
        var reading = ClockReading.of(entries);
        var dues = new DueReading(calendar, basis, reading);
        var due = dues.due();
        var stands = reading.pausedSince() != null;
        var dueAt = due == null || stands ? null : due.at();
        var appointments = Appointments.of(entries, calendar, basis);
        return new Deadline(
                dueAt,
                dueAt == null ? null : warning(reading, calendar, dueAt),
                due != null && due.provisional(),
                reading.pausedSince(),
                due == null || !stands ? null : remaining(reading, calendar, due),
                reading.stoppedAt(),
                pauses(reading, calendar),
                appointments,
                new Explanation(reading, dues, due, appointments).lines(entries),
                entries);
    }

    /** None for a limit of a day or less: it would lie before the dossier came in. */
    private static @Nullable Instant warning(ClockReading reading, WorkingCalendar calendar, Instant dueAt) {
        var scope = Objects.requireNonNull(reading.rules()).scope();
        var before = calendar.workingDaysBefore(dueAt, 1, scope);
        return reading.from() != null && before.isAfter(reading.from()) ? before : null;
    }

    private static List<Stood> pauses(ClockReading reading, WorkingCalendar calendar) {
        var rules = reading.rules();
        List<Stood> pauses = new ArrayList<>();
        if (rules != null) {
            reading.stands().forEach(stand -> pauses.add(stood(stand, calendar, rules.scope())));
        }
        if (reading.pausedSince() != null) {
            pauses.add(new Stood(reading.pausedSince(), null, Set.copyOf(reading.openCauses()), 0));
        }
        return pauses;
    }

    private static Stood stood(ClockReading.Stand stand, WorkingCalendar calendar, CalendarScope scope) {
        var from = stand.time().from();
        var until = stand.time().until();
        var worked = calendar.workingTimeBetween(from, until, scope).toSeconds();
        return new Stood(from, until, stand.causes(), worked);
    }

    private static Duration remaining(ClockReading reading, WorkingCalendar calendar, Due due) {
        var since = Objects.requireNonNull(reading.pausedSince());
        return calendar.workingTimeBetween(
                since, due.at(), Objects.requireNonNull(reading.rules()).scope());
    }
}
