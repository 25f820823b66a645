package vn.motcua.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * After what time of a working day a dossier counts from the next working day's opening: {@code none}, a time such as
 * {@code 15:00}, or {@code last-hour} before closing (Decree 297/2025 Art. 6(3)). Received at that very minute is in time.
 *
 * @param time null unless a fixed time of day is meant
 */
public record CutOff(@Nullable LocalTime time, boolean lastHour) {

    public static final CutOff NONE = new CutOff(null, false);
    public static final CutOff LAST_HOUR = new CutOff(null, true);

    private static final String NONE_WORD = "none";
    private static final String LAST_HOUR_WORD = "last-hour";

    public CutOff {
        if (time != null && lastHour) {
            throw new IllegalArgumentException("A cut-off is a time or the last hour, not both");
        }
    }

    public static CutOff at(LocalTime time) {
        return new CutOff(time, false);
    }

    /**
     * Reads {@code none}, {@code 15:00} or {@code last-hour}; null and blank are none.
     *
     * @throws IllegalArgumentException for anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CutOff parse(@Nullable String text) {
        if (text == null || text.isBlank() || NONE_WORD.equals(text.trim())) {
            return NONE;
        }
        if (LAST_HOUR_WORD.equals(text.trim())) {
            return LAST_HOUR;
        }
        try {
            return at(LocalTime.parse(text.trim()));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a cut-off like 15:00, last-hour or none: " + text, e);
        }
    }

    public boolean isNone() {
        return time == null && !lastHour;
    }

    @JsonValue
    @Override
    public String toString() {
        return lastHour ? LAST_HOUR_WORD : time == null ? NONE_WORD : time.toString();
    }
}
