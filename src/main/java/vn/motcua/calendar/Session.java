package vn.motcua.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Duration;
import java.time.LocalTime;

/** A stretch of the day in which people work. Both ends belong to it: what is due at closing time is in time then. */
record Session(LocalTime from, LocalTime until) {

    Session {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("a session ends after it begins: " + from + "-" + until);
        }
    }

    /** Reads {@code "07:30-11:30"}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Session parse(String text) {
        var ends = text.split("-");
        if (ends.length != 2) {
            throw new IllegalArgumentException("not a session like 07:30-11:30: " + text);
        }
        return new Session(LocalTime.parse(ends[0].trim()), LocalTime.parse(ends[1].trim()));
    }

    boolean holds(LocalTime time) {
        return !time.isBefore(from) && !time.isAfter(until);
    }

    long seconds() {
        return Duration.between(from, until).toSeconds();
    }

    /** How much of this session has passed at a time of day. */
    long secondsBefore(LocalTime time) {
        return Math.min(seconds(), Math.max(0, Duration.between(from, time).toSeconds()));
    }
}
