package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Vietnam's clocks: seven hours ahead of UTC all the year. The law's arithmetic stops at the second. */
class VietnamTime {

    static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private VietnamTime() {}

    static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.SECONDS), OFFSET);
    }

    static Instant instant(LocalDateTime moment) {
        return moment.toInstant(OFFSET);
    }
}
