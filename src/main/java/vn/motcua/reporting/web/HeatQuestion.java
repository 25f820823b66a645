package vn.motcua.reporting.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.catalog.ProcedureNotFound;
import vn.motcua.organization.Officer;
import vn.motcua.reporting.HeatMap;
import vn.motcua.reporting.HeatStep;
import vn.motcua.reporting.Horizons;
import vn.motcua.web.InvalidFields;

/** Reads what the heat map is asked, and asks it. */
@Component
class HeatQuestion {

    /** The spans one may look back, in days. */
    static final List<Integer> SPANS = List.of(30, 90, 365);

    /** A heat map and what it shows. */
    record Answer(Procedure procedure, @Nullable String unit, int days, Instant asOf, List<HeatStep> steps) {

        long count() {
            return steps.stream().mapToLong(HeatStep::count).max().orElse(0);
        }
    }

    private final HeatMap heat;
    private final Catalog catalog;
    private final Watching watching;
    private final Horizons horizons;

    HeatQuestion(HeatMap heat, Catalog catalog, Watching watching, Horizons horizons) {
        this.heat = heat;
        this.catalog = catalog;
        this.watching = watching;
        this.horizons = horizons;
    }

    Answer answer(String code, @Nullable String unit, @Nullable Integer days, Officer officer) {
        if (!ProcedureCode.isCode(code)) {
            throw new ProcedureNotFound(code);
        }
        var span = days == null ? SPANS.get(1) : days;
        if (!SPANS.contains(span)) {
            throw new InvalidFields("days", "field.unknown-word");
        }
        var procedure = catalog.procedure(new ProcedureCode(code));
        var watched = watching.of(officer, unit);
        var now = horizons.now().now();
        var steps = heat.steps(code, watched, now.minus(Duration.ofDays(span)));
        return new Answer(procedure, watched.single(), span, now, steps);
    }
}
