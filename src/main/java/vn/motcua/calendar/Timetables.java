package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The timetables as they became known, one more with each day on which something was announced. */
class Timetables {

    private final CalendarFiles files;
    private final NavigableMap<LocalDate, Timetable> byKnowledge = new TreeMap<>();

    Timetables(CalendarFiles files) {
        this.files = files;
        for (var year : files.years()) {
            for (var decision : year.decisions()) {
                var known = decision.announcedOn();
                if (!byKnowledge.containsKey(known) && !decidedYears(known).isEmpty()) {
                    byKnowledge.put(known, timetable(known));
                }
            }
        }
        if (byKnowledge.isEmpty()) {
            throw new CalendarFileWrong("procedure-catalog/calendar: no decision has decides-year: true");
        }
    }

    /** @param basis what was known at the end of that day, or null for all that is known */
    Timetable asKnown(@Nullable LocalDate basis) {
        if (basis == null) {
            return byKnowledge.lastEntry().getValue();
        }
        var known = byKnowledge.floorEntry(basis);
        if (known == null) {
            throw new YearNotDecided(basis.getYear());
        }
        return known.getValue();
    }

    private Timetable timetable(LocalDate known) {
        var special = new TreeMap<LocalDate, SpecialDay>();
        files.years().stream().flatMap(year -> specialDays(year, known)).forEach(day -> special.put(day.date(), day));
        var years = decidedYears(known);
        var end = LocalDate.of(years.get(years.size() - 1) + 1, 1, 1);
        var days = LocalDate.of(years.get(0), 1, 1)
                .datesUntil(end)
                .map(date -> new Timetable.Day(date, sessions(date, special)))
                .toList();
        return new Timetable(days, special);
    }

    /** The decided years without a gap, from the first on. */
    private List<Integer> decidedYears(LocalDate known) {
        var decided = files.years().stream()
                .filter(year -> year.decisions().stream()
                        .anyMatch(decision -> decision.decidesYear()
                                && !decision.announcedOn().isAfter(known)))
                .map(YearDecisions::year)
                .toList();
        return decided.stream()
                .filter(year -> year - decided.get(0) == decided.indexOf(year))
                .toList();
    }

    private static Stream<SpecialDay> specialDays(YearDecisions year, LocalDate known) {
        return year.decisions().stream()
                .filter(decision -> !decision.announcedOn().isAfter(known))
                .flatMap(decision -> Stream.concat(
                        decision.daysOff().stream().map(day -> special(day, false, decision, year)),
                        decision.workingDays().stream().map(day -> special(day, true, decision, year))));
    }

    private static SpecialDay special(NamedDay day, boolean working, Decision decision, YearDecisions year) {
        return new SpecialDay(day.date(), working, day.name(), decision.source(), year.provisional());
    }

    private List<Session> sessions(LocalDate date, NavigableMap<LocalDate, SpecialDay> special) {
        var hours = files.hours().stream()
                .filter(entry -> !entry.from().isAfter(date))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new CalendarFileWrong("week.yaml, from: no hours for " + date));
        var decided = special.get(date);
        var working = decided == null ? hours.days().contains(date.getDayOfWeek()) : decided.working();
        return working ? hours.sessions() : List.of();
    }
}
