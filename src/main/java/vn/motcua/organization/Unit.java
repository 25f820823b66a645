package vn.motcua.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it stands from one day until another.
 *
 * @param agencyCode electronic identifier under Decision 20/2020/QĐ-TTg ({@code H05.12}); provisional ones are ours
 * @param until the last day, exclusive; null while the unit stands
 * @param mergedFrom names of the units it succeeds
 */
public record Unit(
        UnitId id,
        UnitKind kind,
        String name,
        String nameEn,
        String agencyCode,
        boolean agencyCodeProvisional,
        LocalDate from,
        @Nullable LocalDate until,
        List<String> mergedFrom) {

    public boolean standsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
