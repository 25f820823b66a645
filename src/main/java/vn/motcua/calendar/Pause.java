package vn.motcua.calendar;

import java.time.Instant;

/** A time in which the clock stood still, the end exclusive. */
public record Pause(Instant from, Instant until) {

    public Pause {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A pause ends after it begins: " + from + " / " + until);
        }
    }
}
