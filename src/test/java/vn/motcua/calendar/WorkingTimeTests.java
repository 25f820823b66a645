package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingTimeTests {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar();
    private static final Instant FIRST = Instant.parse("2024-01-02T00:00:00Z");
    private static final int MINUTES = (int) Duration.ofDays(900).toMinutes();

    @Property
    void hoursAddUp(
            @ForAll("moments") Instant from,
            @ForAll @IntRange(min = 1, max = 400) int quarters,
            @ForAll @IntRange(min = 1, max = 400) int more) {
        assertThat(CALENDAR.dueAt(CALENDAR.dueAt(from, hours(quarters)), hours(more)))
                .isEqualTo(CALENDAR.dueAt(from, hours(quarters + more)));
    }

    @Property
    void whatComesLaterIsNotDueEarlier(
            @ForAll("moments") Instant from,
            @ForAll @IntRange(max = 20_000) int later,
            @ForAll("workingTerms") LegalTerm term) {
        assertThat(CALENDAR.dueAt(from.plusSeconds(later * 60L), term)).isAfterOrEqualTo(CALENDAR.dueAt(from, term));
    }

    @Property
    void calendarTermsOfALaterDayAreNotDueOnAnEarlierOne(
            @ForAll("moments") Instant from,
            @ForAll @IntRange(max = 20_000) int later,
            @ForAll("calendarTerms") LegalTerm term) {
        assertThat(day(CALENDAR.dueAt(from.plusSeconds(later * 60L), term)))
                .isAfterOrEqualTo(day(CALENDAR.dueAt(from, term)));
    }

    @Property
    void theWorkingTimeUntilDueIsTheTerm(
            @ForAll("moments") Instant from, @ForAll @IntRange(min = 1, max = 400) int quarters) {
        assertThat(CALENDAR.workingTimeBetween(from, CALENDAR.dueAt(from, hours(quarters))))
                .isEqualTo(Duration.ofMinutes(quarters * 15L));
        var days = new LegalTerm(BigDecimal.valueOf(quarters), TermUnit.WORKING_DAYS);
        if (quarters < 60) {
            assertThat(CALENDAR.workingTimeBetween(from, CALENDAR.dueAt(from, days)))
                    .isEqualTo(Duration.ofHours(quarters * 8L));
        }
    }

    @Property
    void nothingIsDueOutsideWorkingHours(
            @ForAll("moments") Instant from, @ForAll("anyTerms") LegalTerm term, @ForAll("pauses") List<Pause> pauses) {
        var due = CALENDAR.dueAt(from, term, pauses, null);

        assertThat(CALENDAR.isWorkingDay(day(due))).isTrue();
        assertThat(CALENDAR.nextWorkingMoment(due)).isEqualTo(due);
        assertThat(day(due)).isAfterOrEqualTo(day(CALENDAR.dueAt(from, term)));
    }

    @Property
    void theOrderOfPausesDoesNotMatter(
            @ForAll("moments") Instant from, @ForAll("anyTerms") LegalTerm term, @ForAll("pauses") List<Pause> pauses) {
        var reversed = new ArrayList<>(pauses);
        Collections.reverse(reversed);

        assertThat(CALENDAR.dueAt(from, term, reversed, null)).isEqualTo(CALENDAR.dueAt(from, term, pauses, null));
    }

    @Property(tries = 200)
    void agreesWithCountingMinuteByMinute(
            @ForAll @IntRange(max = 10_000) int start,
            @ForAll @IntRange(min = 1, max = 160) int quarters,
            @ForAll("nearPauses") List<Pause> pauses) {
        var from = NEAR.plusSeconds(start * 60L);
        var left = quarters * 15;
        var minute = from;
        while (left > 0) {
            left -= counts(minute, pauses) ? 1 : 0;
            minute = minute.plusSeconds(60);
        }
        assertThat(CALENDAR.dueAt(from, hours(quarters), pauses, null)).isEqualTo(minute);
    }

    private static final Instant NEAR = Instant.parse("2025-04-18T00:00:00Z");

    private static boolean counts(Instant minute, List<Pause> pauses) {
        var local = minute.atOffset(ZoneOffset.ofHours(7));
        var ofDay = local.getHour() * 60 + local.getMinute();
        var inHours = ofDay >= 450 && ofDay < 690 || ofDay >= 780 && ofDay < 1020;
        return inHours
                && CALENDAR.isWorkingDay(local.toLocalDate())
                && pauses.stream().noneMatch(p -> !minute.isBefore(p.from()) && minute.isBefore(p.until()));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(0, MINUTES).map(minute -> FIRST.plusSeconds(minute * 60L));
    }

    @Provide
    Arbitrary<LegalTerm> workingTerms() {
        var days = Arbitraries.integers().between(1, 30);
        var hours = Arbitraries.integers().between(1, 200).map(WorkingTimeTests::hours);
        return Arbitraries.oneOf(hours, days.map(n -> new LegalTerm(BigDecimal.valueOf(n), TermUnit.WORKING_DAYS)));
    }

    @Provide
    Arbitrary<LegalTerm> calendarTerms() {
        var days = Arbitraries.integers().between(1, 60);
        return Arbitraries.oneOf(
                days.map(n -> new LegalTerm(BigDecimal.valueOf(n), TermUnit.DAYS)),
                days.map(n -> new LegalTerm(BigDecimal.valueOf(n % 3 + 1), TermUnit.MONTHS)));
    }

    @Provide
    Arbitrary<LegalTerm> anyTerms() {
        return Arbitraries.oneOf(workingTerms(), calendarTerms());
    }

    @Provide
    Arbitrary<List<Pause>> pauses() {
        return pausesFrom(FIRST, MINUTES);
    }

    @Provide
    Arbitrary<List<Pause>> nearPauses() {
        return pausesFrom(NEAR, 20_000);
    }

    private static Arbitrary<List<Pause>> pausesFrom(Instant first, int minutes) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, minutes),
                        Arbitraries.integers().between(0, 6_000))
                .as((from, length) ->
                        new Pause(first.plusSeconds(from * 60L), first.plusSeconds((from + length) * 60L)))
                .list()
                .ofMaxSize(3);
    }

    private static LegalTerm hours(int quarters) {
        return new LegalTerm(BigDecimal.valueOf(quarters).divide(BigDecimal.valueOf(4)), TermUnit.HOURS);
    }

    private static LocalDate day(Instant moment) {
        return moment.atOffset(ZoneOffset.ofHours(7)).toLocalDate();
    }
}
