package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rulings that one scope had to follow on one day of knowledge, and the timetable that they make. */
class KnownRulings {

    private static final int NO_CUT_OFF = Integer.MAX_VALUE;

    private final List<Ruling> rulings;
    private final NavigableMap<LocalDate, SpecialDay> special = new TreeMap<>();

    KnownRulings(List<Ruling> all, CalendarScope scope, LocalDate known) {
        var heard = all.stream()
                .filter(ruling ->
                        !ruling.knownFrom().isAfter(known) && ruling.scope().holdsFor(scope))
                .toList();
        rulings = inForce(heard).stream()
                .sorted(Comparator.comparingInt(
                                (Ruling ruling) -> ruling.scope().rank())
                        .thenComparing(Ruling::knownFrom)
                        .thenComparing(ruling -> ruling.id() == null ? 0L : ruling.id()))
                .toList();
        rulings.forEach(ruling -> ruling.days().forEach(day -> special.put(day.date(), day)));
    }

    /** Null while no year is decided. */
    @Nullable
    Timetable timetable() {
        var years = decidedYears();
        if (years.isEmpty()) {
            return null;
        }
        var first = LocalDate.of(years.get(0), 1, 1);
        var days = first.datesUntil(LocalDate.of(years.get(years.size() - 1) + 1, 1, 1))
                .map(this::day)
                .toList();
        return new Timetable(days, special, provisionalYears());
    }

    private static List<Ruling> inForce(List<Ruling> known) {
        Set<Long> superseded = new HashSet<>();
        Set<Integer> decided = new HashSet<>();
        for (var ruling : known) {
            if (ruling.supersedes() != null) {
                superseded.add(ruling.supersedes());
            }
            if (ruling.decidesYear() != null && !ruling.provisional()) {
                decided.add(ruling.decidesYear());
            }
        }
        return known.stream()
                .filter(ruling -> ruling.id() == null || !superseded.contains(ruling.id()))
                .filter(ruling -> !ruling.provisional() || !decided.contains(ruling.decidesYear()))
                .toList();
    }

    /** The decided years without a gap, from the first on. */
    private List<Integer> decidedYears() {
        var decided = new ArrayList<Integer>();
        rulings.stream()
                .map(Ruling::decidesYear)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(year -> {
                    if (decided.isEmpty() || year == decided.get(decided.size() - 1) + 1) {
                        decided.add(year);
                    }
                });
        return decided;
    }

    private Set<Integer> provisionalYears() {
        var years = new HashSet<Integer>();
        for (var ruling : rulings) {
            if (ruling.provisional() && ruling.decidesYear() != null) {
                years.add(ruling.decidesYear());
            }
        }
        return years;
    }

    private Timetable.Day day(LocalDate date) {
        var sessions = sessions(date);
        return new Timetable.Day(date, sessions, sessions.isEmpty() ? NO_CUT_OFF : cutOff(date, sessions));
    }

    private List<Session> sessions(LocalDate date) {
        var hours = hours(date);
        var decided = special.get(date);
        if (decided == null) {
            return hours.on(date.getDayOfWeek());
        }
        if (decided.sessions() != null) {
            return decided.sessions();
        }
        return decided.working() ? hours.sessions() : List.of();
    }

    /** Of the narrowest scope that has any; the latest within it. */
    private WeekHours hours(LocalDate date) {
        WeekHours found = null;
        var rank = -1;
        for (var ruling : rulings) {
            for (var entry : ruling.hours()) {
                var applies = !entry.from().isAfter(date);
                var narrower = ruling.scope().rank() > rank;
                if (applies && (narrower || found == null || !entry.from().isBefore(found.from()))) {
                    found = entry;
                    rank = ruling.scope().rank();
                }
            }
        }
        if (found == null) {
            throw new CalendarFileWrong("week.yaml, from: no hours for " + date);
        }
        return found;
    }

    private int cutOff(LocalDate date, List<Session> sessions) {
        CutOffFrom found = null;
        var rank = -1;
        for (var ruling : rulings) {
            for (var entry : ruling.cutOffs()) {
                var applies = !entry.from().isAfter(date);
                var narrower = ruling.scope().rank() > rank;
                if (applies && (narrower || found == null || !entry.from().isBefore(found.from()))) {
                    found = entry;
                    rank = ruling.scope().rank();
                }
            }
        }
        if (found == null || found.cutOff().isNone()) {
            return NO_CUT_OFF;
        }
        var closing = sessions.get(sessions.size() - 1).until().toSecondOfDay();
        var time = found.cutOff().time();
        return time == null ? closing - 3600 : time.toSecondOfDay();
    }
}
