package vn.motcua.sla.ladder;

import org.springframework.stereotype.Component;
import vn.motcua.organization.UnitId;
import vn.motcua.organization.UnitKind;
import vn.motcua.organization.Units;

/** The level of a unit as the decision tables write it. */
@Component
class Levels {

    private final Units units;

    Levels(Units units) {
        this.units = units;
    }

    String of(UnitId unit) {
        return units.unit(unit).kind() == UnitKind.COMMUNE ? "commune" : "province";
    }
}
