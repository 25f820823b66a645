package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.organization.UnitId;

/** Units with hours, half days and cut-offs of their own; decisions that come, count from a day on and go again. */
class OwnCalendarTests {

    private static final UnitId UNIT = new UnitId("xa-lam-thao");
    private static final CalendarScope OWN = CalendarScope.of(UNIT);
    private static final CalendarScope OTHER = CalendarScope.of(new UnitId("tu-phap"));
    private static final LegalTerm DAY = LegalTerm.parse("1 working_days");
    private static final List<Ruling> FILES =
            CalendarFiles.onClassPath().decidedOnly().rulings();

    @Test
    void aHalfDayOfOneUnitEndsAtItsOwnClosing() {
        var calendar = with(ruling(1, "2026-11-01", null, halfDay("2026-11-18")));

        assertThat(calendar.dueAt(asked("2026-11-17T15:00", DAY).with(OWN))).isEqualTo(at("2026-11-18T11:30"));
        assertThat(calendar.dueAt(asked("2026-11-17T15:00", DAY).with(OTHER))).isEqualTo(at("2026-11-18T15:00"));
        assertThat(calendar.dueAt(
                        asked("2026-11-18T11:00", LegalTerm.parse("1 hours")).with(OWN)))
                .isEqualTo(at("2026-11-19T08:00"));
    }

    @Test
    void saysInBothLanguagesWhoseHoursWereCountedAndWhy() {
        var calendar = with(ruling(1, "2026-11-01", null, halfDay("2026-11-18")));
        var due = calendar.due(asked("2026-11-17T15:00", DAY).with(OWN));

        assertThat(due.explanation())
                .contains("Ngày Thứ Tư 18/11/2026 chỉ làm việc 07:30-11:30: Diễn tập (01/QĐ-UBND).")
                .contains("Tính theo lịch làm việc riêng của đơn vị Xã Lâm Thao.");
        assertThat(due.explanation(Locale.ENGLISH))
                .contains("On Wednesday 18/11/2026 work is from 07:30-11:30 only: Drill (01/QĐ-UBND).")
                .contains("Counted by the unit's own working hours (Lam Thao Commune).")
                .hasSameSizeAs(due.explanation());
    }

    @Test
    void aSaturdayMorningOfOneUnitIsAWorkingDayOnlyThere() {
        var saturday = new WeekHours.OtherHours(EnumSet.of(DayOfWeek.SATURDAY), sessions("07:30-11:30"));
        var week = new WeekHours(
                day("2026-10-01"),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                sessions("07:30-11:30", "13:00-17:00"),
                List.of(saturday),
                null,
                null,
                null,
                null,
                null);
        var calendar = with(ruling(1, "2026-09-15", null, decision(List.of(), List.of(week), List.of())));

        assertThat(calendar.isWorkingDay(day("2026-11-21"), OWN)).isTrue();
        assertThat(calendar.isWorkingDay(day("2026-11-21"))).isFalse();
        assertThat(calendar.isWorkingDay(day("2026-09-26"), OWN)).isFalse();
        assertThat(calendar.dueAt(asked("2026-11-20T15:00", DAY).with(OWN))).isEqualTo(at("2026-11-21T11:30"));
    }

    @ParameterizedTest
    @CsvSource({
        "15:00,     2026-11-16T15:00, 2026-11-17T15:00",
        "15:00,     2026-11-16T15:01, 2026-11-18T07:30",
        "15:00,     2026-11-14T16:00, 2026-11-17T07:30",
        "15:00,     2026-11-20T15:01, 2026-11-25T07:30",
        "last-hour, 2026-11-16T16:00, 2026-11-17T16:00",
        "last-hour, 2026-11-16T16:01, 2026-11-18T07:30",
        "none,      2026-11-16T17:00, 2026-11-17T17:00",
    })
    void whatComesAfterTheCutOffCountsFromTheNextWorkingDay(String cutOff, String from, String due) {
        assertThat(with().dueAt(asked(from, DAY).with(CutOff.parse(cutOff)))).isEqualTo(at(due));
    }

    @Test
    void theUnitsCutOffHoldsWhereTheProcedureHasNone() {
        var cut = new CutOffFrom(day("2026-11-01"), CutOff.parse("15:00"));
        var calendar = with(ruling(1, "2026-11-01", null, decision(List.of(), List.of(), List.of(cut))));
        var late = asked("2026-11-16T15:30", DAY);

        assertThat(calendar.dueAt(late.with(OWN))).isEqualTo(at("2026-11-18T07:30"));
        assertThat(calendar.dueAt(late)).isEqualTo(at("2026-11-17T15:30"));
        assertThat(calendar.dueAt(late.with(OWN).with(CutOff.parse("16:00")))).isEqualTo(at("2026-11-17T15:30"));
    }

    @Test
    void aDecisionCountsFromTheDayOfItsApprovalUntilAnotherSupersedesIt() {
        var first = ruling(1, "2026-11-05", null, halfDay("2026-11-18"));
        var second = ruling(2, "2026-11-12", 1L, decision(List.of(), List.of(), List.of()));
        var asked = asked("2026-11-17T15:00", DAY).with(OWN);
        var calendar = with(first, second);

        assertThat(calendar.dueAt(asked.asKnownOn(day("2026-11-04")))).isEqualTo(at("2026-11-18T15:00"));
        assertThat(calendar.dueAt(asked.asKnownOn(day("2026-11-05")))).isEqualTo(at("2026-11-18T11:30"));
        assertThat(calendar.dueAt(asked)).isEqualTo(at("2026-11-18T15:00"));
        assertThat(calendar.changedDays(1)).isEmpty();
        assertThat(calendar.changedDays(2)).containsExactly(day("2026-11-18"));
    }

    @Test
    void showsTheCalendarWithAProposedDecisionWithoutCountingWithIt() {
        var calendar = calendar(List.of(), Map.of(7L, ruling(7, "2026-11-20", null, halfDay("2026-12-02"))));
        var asked = asked("2026-12-01T15:00", DAY).with(OWN);

        assertThat(calendar.with(7).dueAt(asked)).isEqualTo(at("2026-12-02T11:30"));
        assertThat(calendar.changedDays(7)).containsExactly(day("2026-12-02"));
        assertThat(calendar.dueAt(asked)).isEqualTo(at("2026-12-02T15:00"));
    }

    @Test
    void refusesACutOffThatIsNone() {
        assertThatThrownBy(() -> CutOff.parse("noon")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Stream.of("none", "15:00", "last-hour").map(CutOff::parse).map(CutOff::toString))
                .containsExactly("none", "15:00", "last-hour");
    }

    private static WorkingCalendar with(Ruling... rulings) {
        return calendar(
                List.of(rulings),
                Stream.of(rulings)
                        .collect(Collectors.toMap(ruling -> Objects.requireNonNull(ruling.id()), ruling -> ruling)));
    }

    private static WorkingCalendar calendar(List<Ruling> rulings, Map<Long, Ruling> entered) {
        return new WorkingCalendar(
                Stream.concat(FILES.stream(), rulings.stream()).toList(),
                id -> Objects.requireNonNull(entered.get(id)),
                unit -> new BothNames("Xã Lâm Thao", "Lam Thao Commune"));
    }

    private static Ruling ruling(long id, String known, @Nullable Long supersedes, Decision decision) {
        return Ruling.entered(id, decision, day(known), null, supersedes);
    }

    private static Decision halfDay(String date) {
        var half = new NamedDay(day(date), "Diễn tập", "Drill", sessions("07:30-11:30"));
        return decision(List.of(half), List.of(), List.of());
    }

    private static Decision decision(List<NamedDay> working, List<WeekHours> hours, List<CutOffFrom> cutOffs) {
        var scope = DecisionScope.parse(UNIT.value());
        var known = day("2026-09-01");
        return new Decision("01/QĐ-UBND", known, known, scope, false, List.of(), working, hours, cutOffs, "none", null);
    }

    private static TermQuestion asked(String from, LegalTerm term) {
        return TermQuestion.of(at(from), term);
    }

    private static List<Session> sessions(String... texts) {
        return Stream.of(texts).map(Session::parse).toList();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(7));
    }
}
