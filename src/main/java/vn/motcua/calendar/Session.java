package vn.motcua.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

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

    /** @throws IllegalArgumentException unless there is one and each begins after the one before it ended */
    static List<Session> inOrder(List<Session> sessions) {
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("a working day has a session");
        }
        for (int i = 1; i < sessions.size(); i++) {
            if (!sessions.get(i).from().isAfter(sessions.get(i - 1).until())) {
                throw new IllegalArgumentException("sessions must follow each other with a break: " + sessions);
            }
        }
        return List.copyOf(sessions);
    }

    long seconds() {
        return Duration.between(from, until).toSeconds();
    }

    @Override
    @JsonValue
    public String toString() {
        return from + "-" + until;
    }
}
