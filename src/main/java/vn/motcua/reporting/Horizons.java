package vn.motcua.reporting;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.YearNotDecided;

/**
 * Finds the working days around now. In the last days of a year whose successor nobody has decided, the board goes on with
 * Monday to Friday and says so; a promise to a citizen never does.
 */
@Component
public class Horizons {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Duration WORKING_DAY = Duration.ofHours(8);

    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Recently recently;

    Horizons(WorkingCalendar calendar, Clock clock, Recently recently) {
        this.recently = recently;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The working days as they lie now; for a short while the same, so that figures counted together stay together. */
    public Horizon now() {
        return recently.of(List.of("horizon"), this::counted);
    }

    private Horizon counted() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        List<LocalDate> next = new ArrayList<>();
        for (var day = today.plusDays(1); next.size() < Horizon.DAYS; day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                next.add(day);
            }
        }
        var guessed = next.stream().anyMatch(day -> !isDecided(day));
        return new Horizon(now, clock.getZone(), today, List.copyOf(next), restOf(today, now), guessed);
    }

    /** The working days before a day, the latest first. */
    List<LocalDate> before(LocalDate day, int count) {
        List<LocalDate> days = new ArrayList<>();
        for (var other = day.minusDays(1); days.size() < count; other = other.minusDays(1)) {
            if (isWorkingDay(other)) {
                days.add(other);
            }
        }
        return days;
    }

    /** Whole working days of eight hours between two moments; 0 when the calendar does not reach so far. */
    public long workingDays(Instant from, Instant until) {
        try {
            return calendar.workingTimeBetween(from, until).dividedBy(WORKING_DAY);
        } catch (YearNotDecided beyond) {
            return 0;
        }
    }

    /** The same time of day so many working days ago. */
    Instant back(Instant moment, int workingDays) {
        var day = LocalDate.ofInstant(moment, clock.getZone());
        var then = before(day, workingDays).get(workingDays - 1);
        return then.atTime(moment.atZone(clock.getZone()).toLocalTime())
                .atZone(clock.getZone())
                .toInstant();
    }

    private double restOf(LocalDate today, Instant now) {
        if (!isDecided(today) || !isWorkingDay(today)) {
            return 0;
        }
        var start = today.atStartOfDay(clock.getZone()).toInstant();
        // Before midnight: the next day's year may not be decided.
        var end = today.atTime(23, 59).atZone(clock.getZone()).toInstant();
        var rest = now.isAfter(end) ? Duration.ZERO : calendar.workingTimeBetween(now, end);
        return (double) rest.toSeconds()
                / calendar.workingTimeBetween(start, end).toSeconds();
    }

    private boolean isWorkingDay(LocalDate day) {
        try {
            return calendar.isWorkingDay(day);
        } catch (YearNotDecided notYet) {
            return !WEEKEND.contains(day.getDayOfWeek());
        }
    }

    private boolean isDecided(LocalDate day) {
        try {
            calendar.isWorkingDay(day);
            return true;
        } catch (YearNotDecided notYet) {
            return false;
        }
    }
}
