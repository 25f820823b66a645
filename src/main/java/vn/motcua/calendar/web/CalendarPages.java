package vn.motcua.calendar.web;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.CalendarDay;
import vn.motcua.calendar.CalendarScope;
import vn.motcua.calendar.CalendarYears;
import vn.motcua.organization.Unit;
import vn.motcua.organization.Units;

/** The calendar of a year for everyone: every day, and the decision that made it what it is. */
@Controller
class CalendarPages {

    private final CalendarYears years;
    private final Units units;

    CalendarPages(CalendarYears years, Units units) {
        this.years = years;
        this.units = units;
    }

    /** A month in weeks from Monday to Sunday; null where a week belongs to another month. */
    record Month(YearMonth month, List<List<@Nullable CalendarDay>> weeks) {}

    @GetMapping("/calendar")
    String year(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String scope,
            Model model) {
        var asked = year == null ? years.thisYear() : year;
        var unit = own().stream()
                .filter(one -> one.id().value().equals(scope))
                .findFirst()
                .orElse(null);
        var days = years.days(asked, unit == null ? CalendarScope.PROVINCE : CalendarScope.of(unit.id()));
        model.addAttribute("year", asked);
        model.addAttribute("years", years.held());
        model.addAttribute("units", own());
        model.addAttribute("unit", unit);
        model.addAttribute("months", months(days));
        model.addAttribute(
                "special", days.stream().filter(day -> !day.isOrdinary()).toList());
        model.addAttribute("counts", counts(days));
        model.addAttribute("provisional", years.isProvisional(asked));
        model.addAttribute("decisions", years.decisions(asked));
        var undecided = years.yearToDecide();
        model.addAttribute("undecided", undecided.isPresent() ? undecided.getAsInt() : null);
        return "calendar/year";
    }

    private List<Unit> own() {
        return years.unitsWithOwn().stream()
                .map(units::find)
                .flatMap(unit -> unit.stream())
                .toList();
    }

    private static Map<String, Long> counts(List<CalendarDay> days) {
        return days.stream()
                .collect(Collectors.groupingBy(day -> day.kind().word(), TreeMap::new, Collectors.counting()));
    }

    private static List<Month> months(List<CalendarDay> days) {
        var months = new TreeMap<YearMonth, List<CalendarDay>>();
        days.forEach(day -> months.computeIfAbsent(YearMonth.from(day.date()), month -> new ArrayList<>())
                .add(day));
        return months.entrySet().stream()
                .map(month -> new Month(month.getKey(), weeks(month.getValue())))
                .toList();
    }

    private static List<List<@Nullable CalendarDay>> weeks(List<CalendarDay> days) {
        List<@Nullable CalendarDay> cells = new ArrayList<>();
        var first = days.get(0).date().getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
        Stream.generate(() -> 0).limit(first).forEach(empty -> cells.add(null));
        cells.addAll(days);
        while (cells.size() % 7 > 0) {
            cells.add(null);
        }
        List<List<@Nullable CalendarDay>> weeks = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += 7) {
            weeks.add(cells.subList(i, i + 7));
        }
        return weeks;
    }
}
