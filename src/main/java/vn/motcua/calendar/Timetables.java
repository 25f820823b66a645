package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The timetables of every scope as they became known, one more with each day on which something was announced. */
class Timetables {

    private final List<Ruling> rulings;
    private final NavigableMap<LocalDate, Timetable> province;
    private final Map<CalendarScope, NavigableMap<LocalDate, Timetable>> units = new HashMap<>();

    /** Apart from the maps, because nearly every question is after what is known now. */
    private final Timetable now;

    private final Map<CalendarScope, Timetable> unitsNow = new HashMap<>();

    Timetables(List<Ruling> rulings) {
        this.rulings = List.copyOf(rulings);
        province = byKnowledge(CalendarScope.PROVINCE);
        if (province.isEmpty()) {
            throw new CalendarFileWrong("procedure-catalog/calendar: no decision has decides-year: true");
        }
        now = province.lastEntry().getValue();
        for (var scope : scopes()) {
            var known = byKnowledge(scope);
            units.put(scope, known);
            unitsNow.put(scope, known.lastEntry().getValue());
        }
    }

    List<Ruling> rulings() {
        return rulings;
    }

    boolean hasOwn(CalendarScope scope) {
        return units.containsKey(scope);
    }

    /** @param basis what was known at the end of that day, or null for all that is known */
    Timetable asKnown(CalendarScope scope, @Nullable LocalDate basis) {
        if (basis == null) {
            return scope.unit() == null ? now : unitsNow.getOrDefault(scope, now);
        }
        var known = units.getOrDefault(scope, province).floorEntry(basis);
        if (known == null) {
            throw new YearNotDecided(basis.getYear());
        }
        return known.getValue();
    }

    /** The units that have decisions of their own. */
    final Set<CalendarScope> scopes() {
        var scopes = new HashSet<CalendarScope>();
        for (var ruling : rulings) {
            if (ruling.scope().unit() != null) {
                scopes.add(ruling.scope().calendar());
            }
        }
        return scopes;
    }

    private NavigableMap<LocalDate, Timetable> byKnowledge(CalendarScope scope) {
        var days = new TreeSet<LocalDate>();
        rulings.stream()
                .filter(ruling -> ruling.scope().holdsFor(scope))
                .forEach(ruling -> days.add(ruling.knownFrom()));
        var known = new TreeMap<LocalDate, Timetable>();
        for (var day : days) {
            var timetable = new KnownRulings(rulings, scope, day).timetable();
            if (timetable != null) {
                known.put(day, timetable);
            }
        }
        return known;
    }
}
