package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Working time of the province by the decisions in {@code procedure-catalog/calendar/}. Every answer that needs a day of a
 * year nobody has decided is refused with {@link YearNotDecided}. How time limits are counted, and by what law, stands
 * in docs/decisions/0007-how-a-time-limit-is-counted.md.
 */
public class WorkingCalendar {

    private final Timetables timetables;

    /** The calendar of decided years only. */
    public WorkingCalendar() {
        this(CalendarFiles.onClassPath().decidedOnly());
    }

    WorkingCalendar(CalendarFiles files) {
        timetables = new Timetables(files);
    }

    /**
     * When an answer is due that was asked for at {@code from} under {@code term}.
     *
     * @param pauses times that do not count, in any order
     * @param basis count as it was known on that day, or null for what is known now
     */
    public Due due(Instant from, LegalTerm term, List<Pause> pauses, @Nullable LocalDate basis) {
        var timetable = timetables.asKnown(basis);
        var moment = VietnamTime.local(from);
        var count = new Count(timetable, moment, term, Standstill.of(pauses));
        var due = count.due();
        return new Due(VietnamTime.instant(due), new CountInWords(timetable, count, term).lines(moment, due, basis));
    }

    public Due due(Instant from, LegalTerm term) {
        return due(from, term, List.of(), null);
    }

    /** The moment of {@link #due} without its explanation, a look-up. */
    public Instant dueAt(Instant from, LegalTerm term, List<Pause> pauses, @Nullable LocalDate basis) {
        var count = new Count(timetables.asKnown(basis), VietnamTime.local(from), term, Standstill.of(pauses));
        return VietnamTime.instant(count.due());
    }

    public Instant dueAt(Instant from, LegalTerm term) {
        return dueAt(from, term, List.of(), null);
    }

    /** The same time of day, {@code days} working days before {@code moment}. */
    public Instant workingDaysBefore(Instant moment, int days) {
        var local = VietnamTime.local(moment);
        if (days == 0) {
            return moment;
        }
        var day = timetables.asKnown(null).workingDay(local.toLocalDate(), -days);
        return VietnamTime.instant(day.atTime(local.toLocalTime()));
    }

    /** Negative when {@code until} comes first. */
    public Duration workingTimeBetween(Instant from, Instant until) {
        var timetable = timetables.asKnown(null);
        return Duration.ofSeconds(
                timetable.position(VietnamTime.local(until)) - timetable.position(VietnamTime.local(from)));
    }

    public boolean isWorkingDay(LocalDate date) {
        return timetables.asKnown(null).isWorkingDay(date);
    }

    /** The moment itself within working hours, closing time among them; else the next opening. */
    public Instant nextWorkingMoment(Instant moment) {
        return VietnamTime.instant(timetables.asKnown(null).opening(VietnamTime.local(moment)));
    }

    /** Whether the moment lies in a year that nobody has decided yet, so that a promise for it may still move. */
    public boolean isProvisional(Instant moment) {
        return timetables.asKnown(null).provisional(VietnamTime.local(moment).toLocalDate());
    }
}
