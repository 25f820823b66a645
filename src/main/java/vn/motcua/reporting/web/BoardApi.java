package vn.motcua.reporting.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.organization.Officer;
import vn.motcua.reporting.Board;
import vn.motcua.reporting.BoardNames;
import vn.motcua.reporting.Forecast;
import vn.motcua.reporting.Forecasts;
import vn.motcua.reporting.Horizon;
import vn.motcua.reporting.Horizons;
import vn.motcua.reporting.UnitLine;
import vn.motcua.web.Problems;

/** The board and the forecast for programs. */
@RestController
@RequestMapping("/api/sla")
class BoardApi {

    /** How a unit stands; {@code due1}, {@code due3}, {@code due5} count within so many working days after today. */
    record UnitCounts(
            String unit,
            String name,
            long open,
            long dueToday,
            long due1,
            long due3,
            long due5,
            long late,
            long paused,
            long escalated) {}

    record BoardAnswer(List<UnitCounts> units, OffsetDateTime asOf) {}

    record DayAnswer(LocalDate date, long due, double backlog, double expectedLate) {}

    /** A unit's forecast; {@code unit} is empty for all of them together. */
    record ForecastCounts(
            String unit,
            String name,
            double inflowPerDay,
            double outflowPerDay,
            long backlog,
            long late,
            List<DayAnswer> days) {}

    record ForecastAnswer(
            ForecastCounts total,
            List<ForecastCounts> units,
            int workingDaysCounted,
            String method,
            OffsetDateTime asOf) {}

    private final Board board;
    private final Forecasts forecasts;
    private final Horizons horizons;
    private final Watching watching;
    private final BoardNames names;
    private final Problems words;

    BoardApi(Board board, Forecasts forecasts, Horizons horizons, Watching watching, BoardNames names, Problems words) {
        this.board = board;
        this.forecasts = forecasts;
        this.horizons = horizons;
        this.watching = watching;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/board")
    BoardAnswer board(@RequestParam(required = false) @Nullable String unit, Officer officer) {
        var horizon = horizons.now();
        var lines = board.lines(watching.of(officer, unit), horizon);
        return new BoardAnswer(lines.stream().map(this::counts).toList(), asOf(horizon));
    }

    @GetMapping("/forecast")
    ForecastAnswer forecast(@RequestParam(required = false) @Nullable String unit, Officer officer) {
        var horizon = horizons.now();
        var outlook = forecasts.outlook(watching.of(officer, unit), horizon);
        return new ForecastAnswer(
                forecast(outlook.total(), ""),
                outlook.units().stream()
                        .map(of -> forecast(of, names.unit(of.unit())))
                        .toList(),
                outlook.days(),
                words.text("forecast.method", outlook.days()),
                asOf(horizon));
    }

    private UnitCounts counts(UnitLine line) {
        return new UnitCounts(
                line.unit(),
                names.unit(line.unit()),
                line.open(),
                line.dueToday(),
                line.dueWithin(1),
                line.dueWithin(3),
                line.dueWithin(5),
                line.late(),
                line.paused(),
                line.escalated());
    }

    private static ForecastCounts forecast(Forecast of, String name) {
        return new ForecastCounts(
                of.unit(),
                name,
                tenths(of.pace().inflow()),
                tenths(of.pace().outflow()),
                of.backlog(),
                of.late(),
                of.days().stream()
                        .map(day -> new DayAnswer(day.date(), day.due(), tenths(day.backlog()), tenths(day.late())))
                        .toList());
    }

    private static double tenths(double number) {
        return Math.round(number * 10) / 10.0;
    }

    static OffsetDateTime asOf(Horizon horizon) {
        return horizon.now().atZone(horizon.zone()).toOffsetDateTime();
    }
}
