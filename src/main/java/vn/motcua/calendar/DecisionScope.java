package vn.motcua.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.UnitId;

/**
 * For whom a decision on the calendar holds: {@code national}, {@code province} or one unit by its slug. The narrower one
 * goes before the wider.
 */
public record DecisionScope(int rank, @Nullable UnitId unit) {

    public static final DecisionScope NATIONAL = new DecisionScope(0, null);
    public static final DecisionScope PROVINCE = new DecisionScope(1, null);

    private static final String NATIONAL_WORD = "national";
    private static final String PROVINCE_WORD = "province";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DecisionScope parse(String text) {
        return switch (text) {
            case NATIONAL_WORD -> NATIONAL;
            case PROVINCE_WORD -> PROVINCE;
            default -> new DecisionScope(2, new UnitId(text));
        };
    }

    boolean holdsFor(CalendarScope scope) {
        return unit == null || unit.equals(scope.unit());
    }

    /** Whose calendar it changes: for the country and the province the province's. */
    public CalendarScope calendar() {
        return new CalendarScope(unit);
    }

    @JsonValue
    @Override
    public String toString() {
        if (unit != null) {
            return unit.value();
        }
        return rank == 0 ? NATIONAL_WORD : PROVINCE_WORD;
    }
}
