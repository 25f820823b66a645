package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Vietnam's clocks: seven hours ahead of UTC all the year. The law's arithmetic stops at the second, so a moment is the
 * seconds that those clocks have passed since 1970.
 */
class VietnamTime {

    static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private VietnamTime() {}

    static long seconds(Instant moment) {
        return moment.getEpochSecond() + OFFSET.getTotalSeconds();
    }

    static Instant instant(long moment) {
        return Instant.ofEpochSecond(moment - OFFSET.getTotalSeconds());
    }

    static LocalDateTime local(long moment) {
        return LocalDateTime.ofEpochSecond(moment, 0, ZoneOffset.UTC);
    }

    static LocalDate date(long moment) {
        return LocalDate.ofEpochDay(Math.floorDiv(moment, Timetable.DAY));
    }

    static long midnight(LocalDate date) {
        return date.toEpochDay() * Timetable.DAY;
    }
}
