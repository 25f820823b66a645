package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import vn.motcua.calendar.CalendarDay.Kind;

/**
 * Working time day by day as one set of decisions has it. Moments are seconds of Vietnam's clocks ({@link VietnamTime}), and
 * sums from the first day on make every question a look-up without an object. A position is the working seconds since the
 * first day: the close of one session and the opening of the next are the same position, and {@link #at} answers the close.
 */
class Timetable {

    static final int DAY = 86_400;

    private final int first;
    private final int count;
    private final int[] sessionsBefore;
    private final int[] opens;
    private final int[] closes;
    private final int[] cutOffs;
    private final long[] secondsBefore;
    private final int[] workingDaysBefore;
    private final int[] workingDays;
    private final NavigableMap<LocalDate, SpecialDay> special;
    private final Set<Integer> provisionalYears;

    /** The sessions of one date, none on a day off, and the second of the day after which one counts from the next. */
    record Day(LocalDate date, List<Session> sessions, int cutOff) {}

    Timetable(List<Day> days, NavigableMap<LocalDate, SpecialDay> special, Set<Integer> provisionalYears) {
        this.special = special;
        this.provisionalYears = provisionalYears;
        first = (int) days.get(0).date().toEpochDay();
        count = days.size();
        sessionsBefore = new int[count + 1];
        secondsBefore = new long[count + 1];
        workingDaysBefore = new int[count + 1];
        cutOffs = days.stream().mapToInt(Day::cutOff).toArray();
        for (int i = 0; i < count; i++) {
            var sessions = days.get(i).sessions();
            sessionsBefore[i + 1] = sessionsBefore[i] + sessions.size();
            workingDaysBefore[i + 1] = workingDaysBefore[i] + (sessions.isEmpty() ? 0 : 1);
            secondsBefore[i + 1] = secondsBefore[i]
                    + sessions.stream().mapToLong(Session::seconds).sum();
        }
        var all = days.stream().flatMap(day -> day.sessions().stream()).toList();
        opens = all.stream().mapToInt(session -> session.from().toSecondOfDay()).toArray();
        closes = all.stream()
                .mapToInt(session -> session.until().toSecondOfDay())
                .toArray();
        workingDays = new int[workingDaysBefore[count]];
        for (int i = 0; i < count; i++) {
            if (workingDaysBefore[i + 1] > workingDaysBefore[i]) {
                workingDays[workingDaysBefore[i]] = i;
            }
        }
    }

    boolean isWorkingDay(long moment) {
        var day = index(moment);
        return sessionsBefore[day] < sessionsBefore[day + 1];
    }

    boolean sameHours(LocalDate date, Timetable other) {
        var mine = index(date.toEpochDay() * DAY);
        var others = other.index(date.toEpochDay() * DAY);
        return Arrays.equals(
                        opens,
                        sessionsBefore[mine],
                        sessionsBefore[mine + 1],
                        other.opens,
                        other.sessionsBefore[others],
                        other.sessionsBefore[others + 1])
                && Arrays.equals(
                        closes,
                        sessionsBefore[mine],
                        sessionsBefore[mine + 1],
                        other.closes,
                        other.sessionsBefore[others],
                        other.sessionsBefore[others + 1]);
    }

    boolean covers(LocalDate date) {
        var day = date.toEpochDay() - first;
        return day >= 0 && day < count;
    }

    LocalDate firstDay() {
        return LocalDate.ofEpochDay(first);
    }

    LocalDate lastDay() {
        return LocalDate.ofEpochDay(first + count - 1L);
    }

    /** The moment itself when it lies in a session, its ends among it; else the next opening. */
    long opening(long moment) {
        var day = index(moment);
        var time = (int) Math.floorMod(moment, DAY);
        for (int i = sessionsBefore[day]; i < sessionsBefore[day + 1]; i++) {
            if (time <= closes[i]) {
                return time >= opens[i] ? moment : moment - time + opens[i];
            }
        }
        return nextOpening(moment);
    }

    /** The opening of the next working day after the day of the moment. */
    long nextOpening(long moment) {
        var next = workingDay(moment, 1);
        return next + opens[sessionsBefore[index(next)]];
    }

    /** Whether the moment lies behind the cut-off, the scope's own where the procedure has none. */
    boolean isAfter(CutOff cutOff, long moment) {
        var day = index(moment);
        if (sessionsBefore[day] == sessionsBefore[day + 1]) {
            return false;
        }
        return Math.floorMod(moment, DAY) > lastSecond(cutOff, day);
    }

    private int lastSecond(CutOff cutOff, int day) {
        if (cutOff.isNone()) {
            return cutOffs[day];
        }
        var closing = closes[sessionsBefore[day + 1] - 1];
        return cutOff.time() == null ? closing - 3600 : cutOff.time().toSecondOfDay();
    }

    /** Whether a session begins at this moment, so that it is the opening and not the close at its position. */
    boolean opens(long moment) {
        return holds(opens, moment);
    }

    long position(long moment) {
        var day = index(moment);
        var time = (int) Math.floorMod(moment, DAY);
        var sum = secondsBefore[day];
        for (int i = sessionsBefore[day]; i < sessionsBefore[day + 1] && time > opens[i]; i++) {
            sum += Math.min(time, closes[i]) - opens[i];
        }
        return sum;
    }

    /** The first moment at which so many working seconds have passed since the first day. */
    long at(long position) {
        if (position > secondsBefore[count]) {
            throw new YearNotDecided(yearAfter());
        }
        var day = dayReaching(Math.max(1, position));
        var rest = position - secondsBefore[day];
        for (int i = sessionsBefore[day]; i < sessionsBefore[day + 1]; i++) {
            if (rest <= closes[i] - opens[i]) {
                return (first + day) * (long) DAY + opens[i] + rest;
            }
            rest -= closes[i] - opens[i];
        }
        throw new IllegalStateException("No session at " + position);
    }

    /** The opening at the same position when the moment is a close, else the moment. */
    long openingAfter(long moment) {
        return holds(closes, moment) ? opening(moment + 1) : moment;
    }

    /** The first second of the n-th working day after the moment's day, or before it when n is negative. */
    long workingDay(long moment, int n) {
        var day = index(moment);
        var isOff = sessionsBefore[day] == sessionsBefore[day + 1];
        var wanted = workingDaysBefore[day] + n - (isOff && n > 0 ? 1 : 0);
        if (wanted < 0) {
            throw new YearNotDecided(firstDay().getYear() - 1);
        }
        if (wanted >= workingDays.length) {
            throw new YearNotDecided(yearAfter());
        }
        return (first + workingDays[wanted]) * (long) DAY;
    }

    /** That time of day within the hours of a working day: not before it opens, not after it closes, not in a break. */
    long within(long midnight, int time) {
        var day = index(midnight);
        var last = sessionsBefore[day + 1] - 1;
        for (int i = sessionsBefore[day]; i <= last; i++) {
            if (time <= closes[i]) {
                return midnight + Math.max(time, opens[i]);
            }
        }
        return midnight + closes[last];
    }

    /** A date as people look at it. */
    CalendarDay day(LocalDate date) {
        var day = index(VietnamTime.midnight(date));
        var hours = new ArrayList<String>();
        for (int i = sessionsBefore[day]; i < sessionsBefore[day + 1]; i++) {
            hours.add(LocalTime.ofSecondOfDay(opens[i]) + "-" + LocalTime.ofSecondOfDay(closes[i]));
        }
        var decided = special.get(date);
        return decided == null
                ? new CalendarDay(date, hours.isEmpty() ? Kind.WEEKEND : Kind.WORKING, hours, null, null)
                : new CalendarDay(date, decided.kind(), hours, decided.name(), decided.source());
    }

    Collection<SpecialDay> specialDays(LocalDate from, LocalDate until) {
        return special.subMap(from, true, until, true).values();
    }

    /** Whether nobody has decided that year yet. */
    boolean provisional(LocalDate date) {
        return provisionalYears.contains(date.getYear());
    }

    private boolean holds(int[] ends, long moment) {
        var day = index(moment);
        var time = (int) Math.floorMod(moment, DAY);
        for (int i = sessionsBefore[day]; i < sessionsBefore[day + 1]; i++) {
            if (ends[i] == time) {
                return true;
            }
        }
        return false;
    }

    // Days off repeat a sum: the first day whose end reaches the position is the one.
    private int dayReaching(long position) {
        var low = 0;
        var high = count - 1;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (secondsBefore[middle + 1] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int yearAfter() {
        return lastDay().getYear() + 1;
    }

    private int index(long moment) {
        var day = Math.floorDiv(moment, DAY);
        if (day < first || day >= (long) first + count) {
            throw new YearNotDecided(LocalDate.ofEpochDay(day).getYear());
        }
        return (int) (day - first);
    }
}
