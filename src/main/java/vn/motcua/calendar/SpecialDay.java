package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not as the week has it, with the decision that made it so.
 *
 * @param sessions the hours of that one day (a half day); null for those of the week, and for a day off
 */
record SpecialDay(LocalDate date, boolean working, @Nullable List<Session> sessions, BothNames name, String source) {

    CalendarDay.Kind kind() {
        if (!working) {
            return CalendarDay.Kind.DAY_OFF;
        }
        return sessions == null ? CalendarDay.Kind.MADE_UP : CalendarDay.Kind.OWN_HOURS;
    }
}
