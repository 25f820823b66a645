package vn.motcua.calendar;

import org.jspecify.annotations.Nullable;
import vn.motcua.organization.UnitId;

/**
 * Whose calendar counts: what is decided for the country and the province holds for everyone, a unit's own decisions for
 * that unit above them. A unit without decisions of its own has the province's calendar.
 *
 * @param unit null for the province
 */
public record CalendarScope(@Nullable UnitId unit) {

    public static final CalendarScope PROVINCE = new CalendarScope(null);

    public static CalendarScope of(UnitId unit) {
        return new CalendarScope(unit);
    }
}
