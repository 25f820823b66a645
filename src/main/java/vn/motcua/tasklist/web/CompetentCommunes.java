package vn.motcua.tasklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.Procedure;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Role;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;
import vn.motcua.organization.Units;

/** The communes an officer chooses from when a communal procedure comes in elsewhere (Decree 118/2025/NĐ-CP Art. 14). */
@Component
class CompetentCommunes {

    private final Units units;
    private final Clock clock;

    CompetentCommunes(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** Whether nothing but a choice can say who is competent: no department is, nor the officer's own unit. */
    boolean mustBeChosen(Procedure procedure, Officer officer) {
        var counter = officer.groupWith(Role.RECEPTION);
        return !procedure.levels().contains(Level.PROVINCE)
                && (counter == null || units.unit(counter.unit()).kind() != UnitKind.COMMUNE);
    }

    /** Empty for a procedure that communes do not settle. */
    List<Unit> toChooseFrom(Procedure procedure, Officer officer) {
        if (!procedure.levels().contains(Level.COMMUNE)) {
            return List.of();
        }
        var counter = officer.groupWith(Role.RECEPTION);
        return units.on(LocalDate.ofInstant(clock.instant(), clock.getZone())).stream()
                .filter(unit -> unit.kind() == UnitKind.COMMUNE)
                .filter(unit -> counter == null || !unit.id().equals(counter.unit()))
                .toList();
    }
}
