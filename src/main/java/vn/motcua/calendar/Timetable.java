package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;

/**
 * Working time day by day as one set of decisions has it, in Vietnam's local time. Sums from the first day on make every
 * question a look-up. A position is the working seconds since the first day: the close of one session and the
 * opening of the next are the same position, and {@link #at} answers the close.
 */
class Timetable {

    private final LocalDate first;
    private final Day[] days;
    private final long[] secondsBefore;
    private final int[] workingDaysBefore;
    private final int[] workingDays;
    private final NavigableMap<LocalDate, SpecialDay> special;

    /** The sessions of one date, none on a day off. */
    record Day(LocalDate date, List<Session> sessions) {}

    Timetable(List<Day> days, NavigableMap<LocalDate, SpecialDay> special) {
        this.first = days.get(0).date();
        this.days = days.toArray(Day[]::new);
        this.special = special;
        secondsBefore = new long[this.days.length + 1];
        workingDaysBefore = new int[this.days.length + 1];
        var working = new int[this.days.length];
        for (int i = 0; i < this.days.length; i++) {
            var sessions = this.days[i].sessions();
            working[workingDaysBefore[i]] = i;
            workingDaysBefore[i + 1] = workingDaysBefore[i] + (sessions.isEmpty() ? 0 : 1);
            secondsBefore[i + 1] = secondsBefore[i]
                    + sessions.stream().mapToLong(Session::seconds).sum();
        }
        workingDays = Arrays.copyOf(working, workingDaysBefore[this.days.length]);
    }

    boolean isWorkingDay(LocalDate date) {
        return !sessions(date).isEmpty();
    }

    /** The moment itself when it lies in a session, its ends among it; else the next opening. */
    LocalDateTime opening(LocalDateTime moment) {
        for (var session : sessions(moment.toLocalDate())) {
            if (!moment.toLocalTime().isAfter(session.until())) {
                return session.holds(moment.toLocalTime())
                        ? moment
                        : moment.toLocalDate().atTime(session.from());
            }
        }
        return openingOf(nextWorkingDay(moment.toLocalDate()));
    }

    /** Whether a session begins at this moment, so that it is the opening and not the close at its position. */
    boolean opens(LocalDateTime moment) {
        return sessions(moment.toLocalDate()).stream()
                .anyMatch(session -> session.from().equals(moment.toLocalTime()));
    }

    long position(LocalDateTime moment) {
        var day = index(moment.toLocalDate());
        var sum = secondsBefore[day];
        for (var session : days[day].sessions()) {
            sum += session.secondsBefore(moment.toLocalTime());
        }
        return sum;
    }

    /** The first moment at which so many working seconds have passed since the first day. */
    LocalDateTime at(long position) {
        if (position > secondsBefore[days.length]) {
            throw new YearNotDecided(lastYear() + 1);
        }
        var found = Arrays.binarySearch(secondsBefore, Math.max(1, position));
        var day = days[found < 0 ? -found - 2 : firstDayReaching(found) - 1];
        var rest = position - secondsBefore[index(day.date())];
        for (var session : day.sessions()) {
            if (rest <= session.seconds()) {
                return day.date().atTime(session.from()).plusSeconds(rest);
            }
            rest -= session.seconds();
        }
        throw new IllegalStateException("No session at " + position);
    }

    /** The opening at the same position when the moment is a close, else the moment. */
    LocalDateTime openingAfter(LocalDateTime moment) {
        var closes = sessions(moment.toLocalDate()).stream()
                .anyMatch(session -> session.until().equals(moment.toLocalTime()));
        return closes ? opening(moment.plusSeconds(1)) : moment;
    }

    /** The n-th working day after the date, or before it when n is negative. */
    LocalDate workingDay(LocalDate date, int n) {
        var day = index(date);
        var from = sessions(date).isEmpty() && n > 0 ? workingDaysBefore[day] - 1 : workingDaysBefore[day];
        if (from + n < 0) {
            throw new YearNotDecided(first.getYear() - 1);
        }
        if (from + n >= workingDays.length) {
            throw new YearNotDecided(lastYear() + 1);
        }
        return days[workingDays[from + n]].date();
    }

    LocalDate nextWorkingDay(LocalDate date) {
        return workingDay(date, 1);
    }

    /** That time of day within the hours of a working day: not before it opens, not after it closes, not in a break. */
    LocalDateTime within(LocalDate date, LocalTime time) {
        for (var session : sessions(date)) {
            if (!time.isAfter(session.until())) {
                return date.atTime(time.isBefore(session.from()) ? session.from() : time);
            }
        }
        var sessions = sessions(date);
        return date.atTime(sessions.get(sessions.size() - 1).until());
    }

    Collection<SpecialDay> specialDays(LocalDate from, LocalDate until) {
        return special.subMap(from, true, until, true).values();
    }

    /** Whether nobody has decided that year yet. */
    boolean provisional(LocalDate date) {
        return special.values().stream()
                .anyMatch(day -> day.provisional() && day.date().getYear() == date.getYear());
    }

    private LocalDateTime openingOf(LocalDate workingDay) {
        return workingDay.atTime(sessions(workingDay).get(0).from());
    }

    // Days off repeat a sum: the first index that holds it ends the day which reached it.
    private int firstDayReaching(int found) {
        var index = found;
        while (secondsBefore[index - 1] == secondsBefore[found]) {
            index--;
        }
        return index;
    }

    private List<Session> sessions(LocalDate date) {
        return days[index(date)].sessions();
    }

    private int lastYear() {
        return days[days.length - 1].date().getYear();
    }

    private int index(LocalDate date) {
        var index = date.toEpochDay() - first.toEpochDay();
        if (index < 0 || index >= days.length) {
            throw new YearNotDecided(date.getYear());
        }
        return (int) index;
    }
}
