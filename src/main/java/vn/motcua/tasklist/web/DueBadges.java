package vn.motcua.tasklist.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.tasklist.TaskRow;
import vn.motcua.web.Problems;

/** Says how a due date stands to now, in working days of the province. */
@Component
class DueBadges {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final Duration WORKING_DAY = Duration.ofHours(8);

    private final WorkingCalendar calendar;
    private final Problems words;
    private final Clock clock;

    DueBadges(WorkingCalendar calendar, Problems words, Clock clock) {
        this.calendar = calendar;
        this.words = words;
        this.clock = clock;
    }

    /** With the working time left of a day that has come, and since when a clock stands. */
    DueBadge of(TaskRow row) {
        var since = row.pausedSince();
        if (row.paused() && since != null) {
            return new DueBadge("due-paused", words.text("due.paused-since", DAY.format(day(since))));
        }
        var due = row.dueAt();
        var now = clock.instant();
        if (row.paused() || due == null || due.isBefore(now) || !day(due).equals(day(now))) {
            return of(due, row.paused());
        }
        var left = calendar.workingTimeBetween(now, due);
        return new DueBadge("due-today", words.text("due.today-left", left.toHours(), left.toMinutesPart()));
    }

    DueBadge of(@Nullable Instant due, boolean paused) {
        if (paused) {
            return new DueBadge("due-paused", words.text("due.paused"));
        }
        if (due == null) {
            return new DueBadge("due-none", words.text("due.none"));
        }
        var now = clock.instant();
        if (due.isBefore(now)) {
            return late(days(due, now));
        }
        if (day(due).equals(day(now))) {
            return new DueBadge("due-today", words.text("due.today"));
        }
        return new DueBadge("due-later", words.text("due.later", Math.max(1, days(now, due))));
    }

    private DueBadge late(long days) {
        return new DueBadge("due-late", days == 0 ? words.text("due.late") : words.text("due.late-days", days));
    }

    private long days(Instant from, Instant until) {
        return calendar.workingTimeBetween(from, until).dividedBy(WORKING_DAY);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
