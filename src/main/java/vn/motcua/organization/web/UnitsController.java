package vn.motcua.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.organization.Role;
import vn.motcua.organization.Unit;
import vn.motcua.organization.Units;

/** The units that stand today, for programs that send dossiers or build candidate groups. */
@RestController
class UnitsController {

    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::word).toList();

    private final Units units;
    private final Clock clock;

    UnitsController(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/api/units")
    List<UnitView> units() {
        return units.on(LocalDate.now(clock)).stream()
                .map(UnitsController::view)
                .toList();
    }

    private static UnitView view(Unit unit) {
        return new UnitView(
                unit.id().value(),
                unit.name(),
                unit.nameEn(),
                unit.kind().name().toLowerCase(Locale.ROOT),
                unit.agencyCode(),
                unit.agencyCodeProvisional(),
                ROLES);
    }

    record UnitView(
            String id,
            String name,
            String nameEn,
            String kind,
            String agencyCode,
            boolean agencyCodeProvisional,
            List<String> roles) {}
}
