package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whole numbers that one can follow by hand: half of today is left. */
class ForecastTests {

    private static final List<LocalDate> NEXT = Stream.iterate(LocalDate.parse("2026-11-25"), day -> day.plusDays(1))
            .limit(5)
            .toList();
    private static final Horizon HORIZON = new Horizon(
            Instant.parse("2026-11-23T05:00:00Z"),
            ZoneId.of("Asia/Ho_Chi_Minh"),
            LocalDate.parse("2026-11-23"),
            NEXT,
            0.5,
            false);

    @Test
    void whatIsNotFinishedInTimeIsLate() {
        var line = new UnitLine("a", 120, 10, 6, List.of(4L, 10L, 0L, 30L, 0L), 20, 0);

        var forecast = Forecast.of(line, new Pace(8, 10), HORIZON);

        assertThat(forecast.backlog()).isEqualTo(100);
        // Late and due so far 20, 30, 30, 60, 60; finished until then 15, 25, 35, 45, 55.
        assertThat(forecast.days()).extracting(Forecast.Day::late).containsExactly(5.0, 5.0, 0.0, 15.0, 5.0);
        assertThat(forecast.days()).extracting(Forecast.Day::backlog).containsExactly(97.0, 95.0, 93.0, 91.0, 89.0);
        assertThat(forecast.lateAtTheEnd()).isEqualTo(5);
    }

    @Test
    void withoutAnyPaceEverythingDueBecomesLate() {
        var line = new UnitLine("a", 9, 1, 2, List.of(1L, 1L, 1L, 1L, 1L), 0, 0);

        assertThat(Forecast.of(line, Pace.NONE, HORIZON).days())
                .extracting(Forecast.Day::late)
                .containsExactly(4.0, 5.0, 6.0, 7.0, 8.0);
    }

    @Test
    void spareHandsOfOneUnitDoNotHelpAnother() {
        var idle = Forecast.of(new UnitLine("a", 1, 0, 0, List.of(1L, 0L, 0L, 0L, 0L), 0, 0), new Pace(0, 50), HORIZON);
        var busy =
                Forecast.of(new UnitLine("b", 30, 0, 0, List.of(30L, 0L, 0L, 0L, 0L), 0, 0), new Pace(1, 2), HORIZON);

        var sum = Forecast.sum(List.of(idle, busy), HORIZON);

        assertThat(idle.days()).allSatisfy(day -> assertThat(day.backlog()).isZero());
        assertThat(sum.days().get(0).late()).isEqualTo(27);
        assertThat(sum.lateAtTheEnd()).isEqualTo(19);
        assertThat(sum.pace()).isEqualTo(new Pace(1, 52));
    }

    @Test
    void aStepIsAsHotAsItsTimesAgainstWhatItWasGiven() {
        assertThat(step(100, 300, 400L).level()).isEqualTo(HeatStep.Level.COOL);
        assertThat(step(100, 301, 400L).level()).isEqualTo(HeatStep.Level.WARM);
        assertThat(step(100, 401, 400L).level()).isEqualTo(HeatStep.Level.HOT);
        assertThat(step(401, 900, 400L).level()).isEqualTo(HeatStep.Level.BURNING);
        assertThat(step(401, 900, null).level()).isEqualTo(HeatStep.Level.UNKNOWN);
    }

    private static HeatStep step(long median, long p90, @org.jspecify.annotations.Nullable Long allotted) {
        return new HeatStep("tthc-1.001193", "A", "Thẩm định", 10, median, p90, allotted, 1);
    }
}
