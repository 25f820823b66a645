package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day of a calendar as people look at it.
 *
 * @param hours when work is done, such as {@code 07:30-11:30}; empty on a day off
 * @param name what the day is, where a decision made it other than the week has it
 * @param source the decision that did
 */
public record CalendarDay(
        LocalDate date,
        Kind kind,
        List<String> hours,
        @Nullable BothNames name,
        @Nullable String source) {

    /** What a day is in the eyes of whoever waits for an answer. */
    public enum Kind {
        WORKING,
        /** Off because the week has it so. */
        WEEKEND,
        DAY_OFF,
        /** A working day by decision, which the week has off. */
        MADE_UP,
        /** A working day with hours of its own. */
        OWN_HOURS;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public boolean isOrdinary() {
        return name == null;
    }
}
