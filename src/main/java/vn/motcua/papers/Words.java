package vn.motcua.papers;

import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as Vietnamese letters write them; templates know it as {@code words}. */
class Words {

    private static final String UNSET = "chưa xác định";

    /** {@code 08 giờ 05 phút, ngày 05 tháng 02 năm 2026}, or "not fixed" for none. */
    public String moment(@Nullable ZonedDateTime at) {
        return at == null
                ? UNSET
                : String.format(Locale.ROOT, "%02d giờ %02d phút, %s", at.getHour(), at.getMinute(), day(at));
    }

    /** Days below 10 and the months 1 and 2 get a zero in front (Decree 30/2020, Annex I). */
    public String day(@Nullable ZonedDateTime at) {
        if (at == null) {
            return UNSET;
        }
        var month = at.getMonthValue() < 3 ? "0" + at.getMonthValue() : String.valueOf(at.getMonthValue());
        return String.format(Locale.ROOT, "ngày %02d tháng %s năm %d", at.getDayOfMonth(), month, at.getYear());
    }

    /** The dotted line that a form shows where nothing was given. */
    public String given(@Nullable Object value) {
        return value == null || value.toString().isBlank() ? "……………………" : value.toString();
    }
}
