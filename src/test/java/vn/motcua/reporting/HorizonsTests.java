package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.WorkingCalendar;

/** 24 November 2026 is a day off; 22 August 2026 is a Saturday on which one works for 31 August. */
class HorizonsTests {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void looksOverTheHolidayAndTheWeekend() {
        var horizon = at("2026-11-23T09:00").now();

        assertThat(horizon.next())
                .containsExactly(
                        day("2026-11-25"), day("2026-11-26"), day("2026-11-27"), day("2026-11-30"), day("2026-12-01"));
        assertThat(horizon.guessed()).isFalse();
    }

    @Test
    void takesAWorkingSaturdayForADay() {
        assertThat(at("2026-08-20T09:00").now().next())
                .startsWith(day("2026-08-21"), day("2026-08-22"), day("2026-08-24"));
    }

    @Test
    void countsWhatIsLeftOfTodaysHours() {
        assertThat(at("2026-11-23T00:10").now().restOfToday()).isEqualTo(1);
        assertThat(at("2026-11-23T23:10").now().restOfToday()).isZero();
        assertThat(at("2026-11-24T09:00").now().restOfToday()).isZero();
        assertThat(at("2026-11-23T12:30").now().restOfToday()).isBetween(0.4, 0.6);
    }

    @Test
    void goesOnWithWeekdaysInAYearNobodyHasDecidedAndSaysSo() {
        var horizon = at("2026-12-30T09:00").now();

        assertThat(horizon.next()).startsWith(day("2026-12-31"), day("2027-01-01"), day("2027-01-04"));
        assertThat(horizon.guessed()).isTrue();
    }

    @Test
    void findsTheWorkingDaysBeforeAndTheSameHourThen() {
        var horizons = at("2026-11-25T09:00");

        assertThat(horizons.before(day("2026-11-25"), 2)).containsExactly(day("2026-11-23"), day("2026-11-20"));
        assertThat(horizons.back(horizons.now().now(), 2))
                .isEqualTo(
                        LocalDateTime.parse("2026-11-20T09:00").atZone(VIETNAM).toInstant());
    }

    private static Horizons at(String local) {
        var now = LocalDateTime.parse(local).atZone(VIETNAM).toInstant();
        return new Horizons(new WorkingCalendar(), Clock.fixed(now, VIETNAM), new Recently(Duration.ZERO));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
