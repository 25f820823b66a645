package vn.motcua.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says a span of working time, eight hours to a day: {@code 1 ngày 2 giờ}. */
@Component
public class WorkingTimeWords {

    private static final long MINUTES_OF_HOUR = 60;
    private static final long MINUTES_OF_DAY = 8 * MINUTES_OF_HOUR;

    private final Problems words;

    WorkingTimeWords(Problems words) {
        this.words = words;
    }

    /** To the minute; hours only from a day on, because nobody needs the minutes then. */
    public String of(long seconds) {
        var minutes = minutes(seconds);
        var days = minutes / MINUTES_OF_DAY;
        return said(days > 0 ? minutes - minutes % MINUTES_OF_HOUR : minutes);
    }

    /** To the minute, where somebody answers for each of them. */
    public String exact(Duration time) {
        return said(minutes(time.toSeconds()));
    }

    private String said(long minutes) {
        List<String> parts = new ArrayList<>();
        add(parts, "time.days", minutes / MINUTES_OF_DAY);
        add(parts, "time.hours", minutes % MINUTES_OF_DAY / MINUTES_OF_HOUR);
        add(parts, "time.minutes", minutes % MINUTES_OF_HOUR);
        return parts.isEmpty() ? words.text("time.minutes", 0) : String.join(" ", parts);
    }

    private void add(List<String> parts, String key, long amount) {
        if (amount > 0) {
            parts.add(words.text(key, amount));
        }
    }

    private static long minutes(long seconds) {
        return Math.round(seconds / 60.0);
    }
}
