package vn.motcua.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.motcua.organization.UnitId;
import vn.motcua.web.InvalidFields;

/** Years of the calendar as people look at them: every day, every decision, and whether the next year is decided. */
@Component
public class CalendarYears {

    private static final int OCTOBER = 10;
    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2100;

    private final WorkingCalendar calendar;
    private final CalendarFiles files;
    private final DecisionRows rows;
    private final Clock clock;

    CalendarYears(WorkingCalendar calendar, CalendarFiles files, DecisionRows rows, Clock clock) {
        this.calendar = calendar;
        this.files = files;
        this.rows = rows;
        this.clock = clock;
    }

    public int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /** The units that have hours, days or cut-offs of their own. */
    public List<UnitId> unitsWithOwn() {
        return calendar.unitsWithOwn();
    }

    /** The years that can be counted, provisional ones among them. */
    public List<Integer> held() {
        return calendar.years();
    }

    /** @throws YearNotDecided when the year cannot be counted */
    public List<CalendarDay> days(int year, CalendarScope scope) {
        return calendar.days(year, scope);
    }

    public boolean isProvisional(int year) {
        return calendar.isProvisionalYear(year);
    }

    /** Those that say something of a year, in the order in which people could know of them. */
    public List<HeldDecision> decisions(int year) {
        List<HeldDecision> all = new ArrayList<>();
        for (var file : files.years()) {
            for (var decision : file.decisions()) {
                all.add(held(file, decision));
            }
        }
        rows.list().stream()
                .filter(entered -> entered.state() == DecisionState.APPROVED && rows.holds(entered.id()))
                .forEach(entered -> all.add(held(entered)));
        return all.stream()
                .filter(decision -> decision.concerns(year))
                .filter(decision -> !decision.provisional() || isProvisional(year))
                .sorted(Comparator.comparing(HeldDecision::announcedOn))
                .toList();
    }

    /** The next year, from the first of October on, while nobody has decided it. */
    public OptionalInt yearToDecide() {
        var today = LocalDate.now(clock);
        var next = today.getYear() + 1;
        var due = today.getMonthValue() >= OCTOBER && calendar.firstUndecidedYear() <= next;
        return due ? OptionalInt.of(next) : OptionalInt.empty();
    }

    /** The year that has to be decided next, whenever that is. */
    public int firstUndecided() {
        return calendar.firstUndecidedYear();
    }

    /**
     * A year's days off as the law fixes them, the lunar ones computed, for somebody to correct by the Government's
     * letter and propose. Number and day of the letter are left to be filled in.
     */
    public NewDecision draft(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidFields("year", "calendar.field.year-range");
        }
        var days = YearProposal.daysOff(year).entrySet().stream()
                .map(day -> new NewDecision.NewDay(
                        day.getKey().toString(),
                        day.getValue().vietnamese(),
                        day.getValue().english(),
                        null))
                .toList();
        var national = DecisionScope.NATIONAL.toString();
        return new NewDecision(null, null, null, national, year, days, List.of(), List.of(), List.of(), null, null);
    }

    private static HeldDecision held(YearDecisions file, Decision decision) {
        return new HeldDecision(
                null,
                decision.source(),
                decision.announcedOn(),
                decision.scope() == null ? DecisionScope.NATIONAL : decision.scope(),
                file.year(),
                file.provisional(),
                DecisionContent.of(decision));
    }

    private static HeldDecision held(EnteredDecision entered) {
        return new HeldDecision(
                entered.id(),
                entered.number(),
                entered.announcedOn(),
                entered.scope(),
                entered.decidesYear(),
                false,
                entered.content());
    }
}
