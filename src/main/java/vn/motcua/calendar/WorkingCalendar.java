package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.UnitId;

/**
 * Working time of the province and its units by the decisions in {@code procedure-catalog/calendar/} and those that were
 * approved at run time, which it takes while it is in use. Every answer that needs a day of a year nobody has decided is
 * refused with {@link YearNotDecided}. How time limits are counted, and by what law, stands in
 * docs/decisions/0007-how-a-time-limit-is-counted.md.
 */
public class WorkingCalendar {

    private final LongFunction<Ruling> entered;
    private final Function<UnitId, BothNames> names;
    private volatile Timetables timetables;

    /** The calendar of the files alone, decided years only. */
    public WorkingCalendar() {
        this(CalendarFiles.onClassPath().decidedOnly());
    }

    WorkingCalendar(CalendarFiles files) {
        this(
                files.rulings(),
                id -> {
                    throw DecisionRefused.notFound(id);
                },
                unit -> new BothNames(unit.value(), null));
    }

    /**
     * @param entered finds a decision of the database, in any state
     * @param names of units, for explanations
     */
    WorkingCalendar(List<Ruling> rulings, LongFunction<Ruling> entered, Function<UnitId, BothNames> names) {
        this.entered = entered;
        this.names = names;
        this.timetables = new Timetables(rulings);
    }

    /** From now on every answer follows these rulings. */
    void take(List<Ruling> rulings) {
        timetables = new Timetables(rulings);
    }

    /**
     * The calendar as it would be with a decision that is proposed, or as it is with one that holds.
     *
     * @throws DecisionRefused when there is no such decision
     */
    public WorkingCalendar with(long decisionId) {
        var rulings = new ArrayList<>(others(decisionId));
        rulings.add(entered.apply(decisionId));
        return new WorkingCalendar(rulings, entered, names);
    }

    /** The days on which hours are other with this decision than without it, in order; in years that are held both ways. */
    public List<LocalDate> changedDays(long decisionId) {
        var ruling = entered.apply(decisionId);
        var scope = ruling.scope().calendar();
        var before = new Timetables(others(decisionId)).asKnown(scope, null);
        var after = with(decisionId).timetables.asKnown(scope, null);
        return before.firstDay()
                .datesUntil(before.lastDay().plusDays(1))
                .filter(date -> after.covers(date) && !before.sameHours(date, after))
                .toList();
    }

    private List<Ruling> others(long decisionId) {
        return timetables.rulings().stream()
                .filter(ruling -> ruling.id() == null || ruling.id() != decisionId)
                .toList();
    }

    /** When an answer is due, and why. */
    public Due due(TermQuestion question) {
        var known = timetables;
        var timetable = known.asKnown(question.scope(), question.basis());
        var count = new Count(timetable, VietnamTime.seconds(question.from()), question);
        var due = count.due();
        var own = ownName(known, question.scope());
        var reasons = new CountInReasons(timetable, count, question).reasons(due, own);
        return new Due(VietnamTime.instant(due), timetable.provisional(VietnamTime.date(due)), reasons);
    }

    private @Nullable BothNames ownName(Timetables known, CalendarScope scope) {
        var unit = scope.unit();
        return unit == null || !known.hasOwn(scope) ? null : names.apply(unit);
    }

    /** The moment of {@link #due} without its explanation, a look-up. */
    public Instant dueAt(TermQuestion question) {
        var timetable = timetables.asKnown(question.scope(), question.basis());
        return VietnamTime.instant(new Count(timetable, VietnamTime.seconds(question.from()), question).due());
    }

    /**
     * When an answer is due in the province's calendar.
     *
     * @param pauses times that do not count, in any order
     * @param basis count as it was known on that day, or null for what is known now
     */
    public Due due(Instant from, LegalTerm term, List<Pause> pauses, @Nullable LocalDate basis) {
        return due(new TermQuestion(from, term, pauses, CutOff.NONE, CalendarScope.PROVINCE, basis));
    }

    public Due due(Instant from, LegalTerm term) {
        return due(TermQuestion.of(from, term));
    }

    /** The moment of {@link #due} without its explanation, a look-up. */
    public Instant dueAt(Instant from, LegalTerm term, List<Pause> pauses, @Nullable LocalDate basis) {
        return dueAt(new TermQuestion(from, term, pauses, CutOff.NONE, CalendarScope.PROVINCE, basis));
    }

    public Instant dueAt(Instant from, LegalTerm term) {
        return dueAt(TermQuestion.of(from, term));
    }

    /** The same time of day, {@code days} working days before {@code moment}. */
    public Instant workingDaysBefore(Instant moment, int days) {
        return workingDaysBefore(moment, days, CalendarScope.PROVINCE);
    }

    public Instant workingDaysBefore(Instant moment, int days, CalendarScope scope) {
        if (days == 0) {
            return moment;
        }
        var seconds = VietnamTime.seconds(moment);
        return VietnamTime.instant(now(scope).workingDay(seconds, -days) + Math.floorMod(seconds, Timetable.DAY));
    }

    /** Negative when {@code until} comes first. */
    public Duration workingTimeBetween(Instant from, Instant until) {
        return workingTimeBetween(from, until, CalendarScope.PROVINCE);
    }

    public Duration workingTimeBetween(Instant from, Instant until, CalendarScope scope) {
        var timetable = now(scope);
        return Duration.ofSeconds(
                timetable.position(VietnamTime.seconds(until)) - timetable.position(VietnamTime.seconds(from)));
    }

    public boolean isWorkingDay(LocalDate date) {
        return isWorkingDay(date, CalendarScope.PROVINCE);
    }

    public boolean isWorkingDay(LocalDate date, CalendarScope scope) {
        return now(scope).isWorkingDay(VietnamTime.midnight(date));
    }

    /** The moment itself within working hours, closing time among them; else the next opening. */
    public Instant nextWorkingMoment(Instant moment) {
        return nextWorkingMoment(moment, CalendarScope.PROVINCE);
    }

    public Instant nextWorkingMoment(Instant moment, CalendarScope scope) {
        return VietnamTime.instant(now(scope).opening(VietnamTime.seconds(moment)));
    }

    /** Whether the moment lies in a year that nobody has decided yet, so that a promise for it may still move. */
    public boolean isProvisional(Instant moment) {
        return now(CalendarScope.PROVINCE).provisional(VietnamTime.date(VietnamTime.seconds(moment)));
    }

    /** The last day of which working time is known, provisional years among them where they are counted. */
    public LocalDate lastDay() {
        return now(CalendarScope.PROVINCE).lastDay();
    }

    /** The units that have hours, days or cut-offs of their own. */
    List<UnitId> unitsWithOwn() {
        return timetables.scopes().stream()
                .flatMap(scope -> Stream.ofNullable(scope.unit()))
                .sorted(Comparator.comparing(UnitId::value))
                .toList();
    }

    /** The years that can be counted. */
    List<Integer> years() {
        var timetable = now(CalendarScope.PROVINCE);
        return IntStream.rangeClosed(
                        timetable.firstDay().getYear(), timetable.lastDay().getYear())
                .boxed()
                .toList();
    }

    boolean isProvisionalYear(int year) {
        return years().contains(year) && now(CalendarScope.PROVINCE).provisional(LocalDate.of(year, 1, 1));
    }

    /** Every day of a year. */
    List<CalendarDay> days(int year, CalendarScope scope) {
        var timetable = now(scope);
        if (!years().contains(year)) {
            throw new YearNotDecided(year);
        }
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .map(timetable::day)
                .toList();
    }

    /** The first year that no decision and no guess says anything of, so that it is the next to be decided. */
    public int firstUndecidedYear() {
        var last = lastDay();
        return now(CalendarScope.PROVINCE).provisional(last) ? last.getYear() : last.getYear() + 1;
    }

    private Timetable now(CalendarScope scope) {
        return timetables.asKnown(scope, null);
    }
}
