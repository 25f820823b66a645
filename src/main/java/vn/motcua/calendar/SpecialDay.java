package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not as the week has it, with the decision that made it so.
 *
 * @param sessions the hours of that one day (a half day); null for those of the week, and for a day off
 */
record SpecialDay(LocalDate date, boolean working, @Nullable List<Session> sessions, DayName name, String source) {}
