package vn.motcua.reporting.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organization.Officer;
import vn.motcua.organization.UnitId;
import vn.motcua.organization.Units;
import vn.motcua.reporting.Watched;
import vn.motcua.web.InvalidFields;

/** Reads which unit an address asks for, and whether this officer may watch it. */
@Component
class Watching {

    private static final String SLUG = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private final Units units;

    Watching(Units units) {
        this.units = units;
    }

    /** All that the officer may watch, or the one unit asked for. */
    Watched of(Officer officer, @Nullable String unit) {
        return Watched.by(officer).only(known("unit", unit));
    }

    /** Null when none is asked for. */
    @Nullable
    String known(String field, @Nullable String unit) {
        if (unit == null || unit.isBlank()) {
            return null;
        }
        if (!unit.matches(SLUG)) {
            throw new InvalidFields(field, "field.form");
        }
        return units.unit(new UnitId(unit)).id().value();
    }
}
