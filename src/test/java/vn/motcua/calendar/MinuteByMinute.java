package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts a time limit by walking every single minute, knowing nothing of the product's tables: its own list of days, its own
 * hours, no sums. Pauses and moments stand on whole minutes.
 */
final class MinuteByMinute {

    /** Official dates of public servants 2024-2026, copied from the decisions, not from our files. */
    private static final Set<String> OFF = Set.of(
            "2024-01-01",
            "2024-02-08",
            "2024-02-09",
            "2024-02-12",
            "2024-02-13",
            "2024-02-14",
            "2024-04-18",
            "2024-04-29",
            "2024-04-30",
            "2024-05-01",
            "2024-09-02",
            "2024-09-03",
            "2025-01-01",
            "2025-01-27",
            "2025-01-28",
            "2025-01-29",
            "2025-01-30",
            "2025-01-31",
            "2025-04-07",
            "2025-04-30",
            "2025-05-01",
            "2025-05-02",
            "2025-09-01",
            "2025-09-02",
            "2026-01-01",
            "2026-01-02",
            "2026-02-16",
            "2026-02-17",
            "2026-02-18",
            "2026-02-19",
            "2026-02-20",
            "2026-04-27",
            "2026-04-30",
            "2026-05-01",
            "2026-08-31",
            "2026-09-01",
            "2026-09-02",
            "2026-11-24");

    private static final Set<String> MADE_UP = Set.of("2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22");

    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final LocalTime NOON = LocalTime.of(11, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final List<Stretch> pauses;
    private final @Nullable LocalTime cutOff;

    /** A pause, its end outside. */
    record Stretch(LocalDateTime from, LocalDateTime until) {

        boolean holds(LocalDateTime minute) {
            return !minute.isBefore(from) && minute.isBefore(until);
        }
    }

    MinuteByMinute(List<Stretch> pauses, @Nullable LocalTime cutOff) {
        this.pauses = pauses;
        this.cutOff = cutOff;
    }

    static boolean isWorkingDay(LocalDate day) {
        var weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return (weekday && !OFF.contains(day.toString())) || MADE_UP.contains(day.toString());
    }

    /** From when time counts. */
    LocalDateTime start(LocalDateTime received) {
        var at = received;
        if (cutOff != null && isWorkingDay(at.toLocalDate()) && at.toLocalTime().isAfter(cutOff)) {
            at = at.toLocalDate().plusDays(1).atStartOfDay();
        }
        while (!inHours(at) || isPaused(at)) {
            at = at.plusMinutes(1);
        }
        return at;
    }

    /** Quarters of a working day, 120 minutes each. */
    LocalDateTime workingQuarters(LocalDateTime received, int quarters) {
        var start = start(received);
        var end = afterWorkingMinutes(start, quarters * 120);
        return quarters % 4 == 0 && opens(start) ? beginningOfWork(end) : end;
    }

    LocalDateTime workingHours(LocalDateTime received, int hours) {
        return afterWorkingMinutes(start(received), hours * 60);
    }

    LocalDateTime calendarDays(LocalDateTime received, int days) {
        var start = start(received);
        return lastDay(afterMinutes(start, days * 24L * 60));
    }

    LocalDateTime months(LocalDateTime received, int months) {
        var start = start(received);
        return onAWorkingDay(afterMinutes(
                start, Duration.between(start, start.plusMonths(months)).toMinutes()));
    }

    private LocalDateTime afterWorkingMinutes(LocalDateTime start, int minutes) {
        var at = start;
        for (var counted = 0; counted < minutes; at = at.plusMinutes(1)) {
            counted += isWorked(at) && !isPaused(at) ? 1 : 0;
        }
        return at;
    }

    private LocalDateTime afterMinutes(LocalDateTime start, long minutes) {
        var at = start;
        for (long counted = 0; counted < minutes; at = at.plusMinutes(1)) {
            counted += isPaused(at) ? 0 : 1;
        }
        return at;
    }

    private LocalDateTime beginningOfWork(LocalDateTime from) {
        var at = from;
        while (!isWorked(at) || isPaused(at)) {
            at = at.plusMinutes(1);
        }
        return at;
    }

    /**
     * A limit that ends on a day off runs on to the working day (Civil Code 2015, Art. 148(5)): a pause that begins before
     * then still stops it, minute for minute.
     */
    private LocalDateTime lastDay(LocalDateTime end) {
        var due = onAWorkingDay(end);
        for (var at = end; at.isBefore(due); at = at.plusMinutes(1)) {
            due = isPaused(at) ? due.plusMinutes(1) : due;
        }
        return onAWorkingDay(due);
    }

    /** The same time of day on the next working day; out of hours, the next opening. */
    private static LocalDateTime onAWorkingDay(LocalDateTime end) {
        var at = end;
        while (!isWorkingDay(at.toLocalDate())) {
            at = at.plusDays(1);
        }
        var moved = !at.equals(end);
        if (moved && at.toLocalTime().isAfter(EVENING)) {
            return at.toLocalDate().atTime(EVENING);
        }
        while (!inHours(at)) {
            at = at.plusMinutes(1);
        }
        return at;
    }

    /** Whether the minute that begins here is worked. */
    private static boolean isWorked(LocalDateTime minute) {
        var time = minute.toLocalTime();
        var morning = !time.isBefore(MORNING) && time.isBefore(NOON);
        var afternoon = !time.isBefore(AFTERNOON) && time.isBefore(EVENING);
        return isWorkingDay(minute.toLocalDate()) && (morning || afternoon);
    }

    /** The same, with the very moment of closing. */
    private static boolean inHours(LocalDateTime moment) {
        return isWorked(moment) || (moment.getMinute() + moment.getHour() > 0 && isWorked(moment.minusMinutes(1)));
    }

    private static boolean opens(LocalDateTime moment) {
        return isWorked(moment) && !isWorked(moment.minusMinutes(1));
    }

    private boolean isPaused(LocalDateTime minute) {
        return pauses.stream().anyMatch(pause -> pause.holds(minute));
    }
}
