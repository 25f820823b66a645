package vn.motcua.reporting.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.web.Problems;

/** Says a span of working time, eight hours to a day: {@code 1 ngày 2 giờ}. */
@Component
class WorkingTimeWords {

    private static final long MINUTES_OF_HOUR = 60;
    private static final long MINUTES_OF_DAY = 8 * MINUTES_OF_HOUR;

    private final Problems words;

    WorkingTimeWords(Problems words) {
        this.words = words;
    }

    /** To the minute; hours only from a day on, because nobody needs the minutes then. */
    String of(long seconds) {
        var minutes = Math.round(seconds / 60.0);
        var days = minutes / MINUTES_OF_DAY;
        var hours = minutes % MINUTES_OF_DAY / MINUTES_OF_HOUR;
        var rest = minutes % MINUTES_OF_HOUR;
        List<String> parts = new ArrayList<>();
        if (days > 0) {
            parts.add(words.text("board.time.days", days));
        }
        if (hours > 0) {
            parts.add(words.text("board.time.hours", hours));
        }
        if (days == 0 && (rest > 0 || hours == 0)) {
            parts.add(words.text("board.time.minutes", rest));
        }
        return String.join(" ", parts);
    }
}
