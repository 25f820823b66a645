package vn.motcua.reporting;

import java.time.LocalDate;
import java.util.List;

/**
 * What the Chair reads once a week: which dossiers are late, of whom, since when.
 *
 * @param from the first of the seven days that {@code finishedLate} counts, today the last
 * @param dossiers the latest first, at most {@link WeeklyLists#MOST}
 * @param total of all late dossiers, also those not listed
 */
public record WeeklyList(
        LocalDate from, LocalDate until, List<UnitLate> units, List<LateDossier> dossiers, long total) {

    /** A unit with late dossiers, or that finished some late in the week. */
    public record UnitLate(String unit, long late, long finishedLate) {}

    /** @param days working days it is late, 0 within the first */
    public record LateDossier(ListedDossier dossier, long days) {}

    public long finishedLate() {
        return units.stream().mapToLong(UnitLate::finishedLate).sum();
    }
}
