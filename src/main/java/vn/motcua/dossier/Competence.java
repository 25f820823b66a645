package vn.motcua.dossier;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.Procedure;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Role;
import vn.motcua.organization.UnitId;
import vn.motcua.organization.UnitKind;
import vn.motcua.organization.Units;
import vn.motcua.web.InvalidFields;

/**
 * Which unit is competent for a dossier. A dossier may come in at any centre regardless of boundaries (Decree
 * 118/2025/NĐ-CP Art. 14); competence stays where the procedure puts it.
 */
@Component
class Competence {

    private static final UnitId CENTRE = new UnitId("trung-tam-phuc-vu-hanh-chinh-cong");

    private final Units units;
    private final Clock clock;

    Competence(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** Where the officer receives: the unit in which they hold the reception role. */
    UnitId receivingUnit(Officer officer) {
        var group = officer.groupWith(Role.RECEPTION);
        if (group == null) {
            throw new NotAReceptionOfficer(officer.login());
        }
        return group.unit();
    }

    UnitId handlingUnit(Procedure procedure, UnitId receivedAt, @Nullable String wanted) {
        if (wanted != null) {
            return commune(procedure, wanted);
        }
        if (isCommune(receivedAt) && procedure.levels().contains(Level.COMMUNE)) {
            return receivedAt;
        }
        if (procedure.levels().contains(Level.PROVINCE)) {
            return department(procedure);
        }
        throw new InvalidFields("handledBy", "field.competent-commune-needed");
    }

    /** The department that owns the procedure; the provincial centre while the catalogue knows none. */
    UnitId department(Procedure procedure) {
        var department = procedure.department();
        return department == null ? CENTRE : department;
    }

    String level(UnitId handledBy) {
        return isCommune(handledBy) ? "commune" : "province";
    }

    private UnitId commune(Procedure procedure, String wanted) {
        if (!procedure.levels().contains(Level.COMMUNE) || !wanted.matches("[a-z][a-z0-9-]*[a-z0-9]")) {
            throw new InvalidFields("handledBy", "field.not-a-competent-commune");
        }
        var unit = units.find(new UnitId(wanted))
                .filter(found -> found.kind() == UnitKind.COMMUNE)
                .filter(found -> found.standsOn(LocalDate.ofInstant(clock.instant(), clock.getZone())))
                .orElseThrow(() -> new InvalidFields("handledBy", "field.not-a-competent-commune"));
        return unit.id();
    }

    private boolean isCommune(UnitId unit) {
        return units.unit(unit).kind() == UnitKind.COMMUNE;
    }
}
