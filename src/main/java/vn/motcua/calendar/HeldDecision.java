package vn.motcua.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision with which the calendar counts, from the files of this release or entered at run time.
 *
 * @param id of one entered at run time; null for one of the files
 * @param year of the file in which it stands, or that it decides; null otherwise
 * @param provisional nobody decided this; its days are fixed by law or guessed
 */
public record HeldDecision(
        @Nullable Long id,
        String number,
        LocalDate announcedOn,
        DecisionScope scope,
        @Nullable Integer year,
        boolean provisional,
        DecisionContent content) {

    /** Whether it says anything about a year. */
    boolean concerns(int asked) {
        return (year != null && year == asked)
                || content.daysOff().stream().anyMatch(day -> day.date().getYear() == asked)
                || content.workingDays().stream().anyMatch(day -> day.date().getYear() == asked)
                || content.hours().stream().anyMatch(hours -> hours.from().getYear() <= asked)
                || content.cutOffs().stream().anyMatch(cut -> cut.from().getYear() <= asked);
    }
}
