package vn.motcua.tasklist.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** A moment as a browser's date field sends it, {@code 2026-11-30T17:00}, which knows no zone. */
final class PageMoment {

    private PageMoment() {}

    /** With the province's zone; left as typed when it is no such moment, for the checks behind to name it. */
    static String of(String typed, Clock clock) {
        try {
            return LocalDateTime.parse(typed)
                    .atZone(clock.getZone())
                    .toOffsetDateTime()
                    .toString();
        } catch (DateTimeParseException notLocal) {
            return typed;
        }
    }
}
