package vn.motcua.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes moments as people here read them, {@code dd/MM/yyyy HH:mm}; templates call it {@code @say}. */
@Component("say")
public class PageWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Clock clock;

    PageWords(Clock clock) {
        this.clock = clock;
    }

    public String at(@Nullable Instant moment) {
        return moment == null ? "–" : MOMENT.format(moment.atZone(clock.getZone()));
    }

    public String day(@Nullable Instant moment) {
        return moment == null ? "–" : DAY.format(moment.atZone(clock.getZone()));
    }
}
