package vn.motcua.reporting.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.organization.Officer;
import vn.motcua.reporting.HeatStep;
import vn.motcua.reporting.Horizons;
import vn.motcua.reporting.ListedDossier;

/** The heat map and the silent dossiers for programs. */
@RestController
@RequestMapping("/api/sla")
class WatchApi {

    /** Seconds of working time; {@code allottedSeconds} null when nothing is allotted. */
    record StepAnswer(
            String diagram,
            String step,
            String name,
            long count,
            long medianSeconds,
            long p90Seconds,
            @Nullable Long allottedSeconds,
            long late,
            String level) {}

    record HeatAnswer(
            String procedure,
            String name,
            @Nullable String unit,
            int days,
            List<StepAnswer> steps,
            OffsetDateTime asOf) {}

    record SilentLine(
            String code,
            String procedure,
            String unit,
            @Nullable OffsetDateTime dueAt,
            @Nullable String step,
            @Nullable String holder,
            @Nullable String officer,
            @Nullable OffsetDateTime lastAt) {}

    record SilentAnswer(int workingDays, List<SilentLine> dossiers, boolean more, OffsetDateTime asOf) {}

    private final HeatQuestion heat;
    private final SilentQuestion silent;
    private final Horizons horizons;

    WatchApi(HeatQuestion heat, SilentQuestion silent, Horizons horizons) {
        this.heat = heat;
        this.silent = silent;
        this.horizons = horizons;
    }

    @GetMapping("/heat")
    HeatAnswer heat(
            @RequestParam String procedure,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer days,
            Officer officer) {
        var answer = heat.answer(procedure, unit, days, officer);
        return new HeatAnswer(
                procedure,
                answer.procedure().name(),
                answer.unit(),
                answer.days(),
                answer.steps().stream().map(WatchApi::step).toList(),
                BoardApi.asOf(horizons.now()));
    }

    @GetMapping("/silent")
    SilentAnswer silent(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer days,
            Officer officer) {
        var answer = silent.answer(unit, days, officer);
        var zone = answer.horizon().zone();
        return new SilentAnswer(
                answer.days(),
                answer.dossiers().stream().map(row -> line(row, zone)).toList(),
                answer.more(),
                BoardApi.asOf(answer.horizon()));
    }

    private static StepAnswer step(HeatStep step) {
        return new StepAnswer(
                step.diagram(),
                step.step(),
                step.name(),
                step.count(),
                step.median(),
                step.p90(),
                step.allotted(),
                step.late(),
                step.level().name().toLowerCase(Locale.ROOT));
    }

    private static SilentLine line(ListedDossier row, ZoneId zone) {
        return new SilentLine(
                row.code(),
                row.procedure(),
                row.unit(),
                at(row.dueAt(), zone),
                row.step(),
                row.holder(),
                row.officer(),
                at(row.lastAt(), zone));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? null : moment.atZone(zone).toOffsetDateTime();
    }
}
