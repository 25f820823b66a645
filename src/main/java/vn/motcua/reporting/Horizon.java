package vn.motcua.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The days that the board counts by, seen from one moment.
 *
 * @param today the day of {@code now}, a working day or not
 * @param next the five working days after today
 * @param restOfToday how much of today's working time is still to come, from 0 to 1; 0 on a day off
 * @param guessed whether a day lies in a year nobody has decided, where Monday to Friday were taken
 */
public record Horizon(
        Instant now, ZoneId zone, LocalDate today, List<LocalDate> next, double restOfToday, boolean guessed) {

    /** How far the board looks. */
    public static final int DAYS = 5;

    /** What parts the late, those due today, on each of the next days, and later: now and the midnights after the days. */
    List<Instant> borders() {
        List<Instant> borders = new ArrayList<>();
        borders.add(now);
        borders.add(endOf(today));
        next.forEach(day -> borders.add(endOf(day)));
        return borders;
    }

    Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
