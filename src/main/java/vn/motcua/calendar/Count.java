package vn.motcua.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Counts one time limit. The rules and their sources: docs/decisions/0007-how-a-time-limit-is-counted.md.
 */
class Count {

    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(8 * 3600);
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);

    private final Timetable timetable;
    private final LegalTerm term;
    private final List<Standstill> standstills;
    private final LocalDateTime start;

    Count(Timetable timetable, LocalDateTime from, LegalTerm term, List<Standstill> standstills) {
        this.timetable = timetable;
        this.term = term;
        this.standstills = standstills;
        this.start = start(from);
    }

    /** The working moment from which time counts: after hours, days off and a pause that was already there. */
    LocalDateTime start() {
        return start;
    }

    List<Standstill> standstills() {
        return standstills.stream()
                .filter(pause -> pause.until().isAfter(start))
                .toList();
    }

    LocalDateTime due() {
        return toWorkingDay(fallsOn());
    }

    /** Where the count ends, before a day off moves it. */
    LocalDateTime fallsOn() {
        return switch (term.unit()) {
            case HOURS -> afterWorkingPauses(plusSeconds(start, seconds(term.amount(), SECONDS_AN_HOUR)));
            case WORKING_DAYS -> afterWorkingPauses(plusWorkingDays());
            case DAYS -> afterCalendarPauses(start.plusDays(term.amount().longValueExact()));
            case MONTHS -> afterCalendarPauses(start.plusMonths(term.amount().longValueExact()));
        };
    }

    private LocalDateTime start(LocalDateTime from) {
        var moment = timetable.opening(from);
        for (var pause : standstills) {
            if (pause.holds(moment)) {
                moment = timetable.opening(pause.until());
            }
        }
        return moment;
    }

    private LocalDateTime plusWorkingDays() {
        var whole = term.amount().intValue();
        var day = whole == 0 ? start.toLocalDate() : timetable.workingDay(start.toLocalDate(), whole);
        var moment = timetable.within(day, start.toLocalTime());
        var rest = seconds(term.amount().remainder(BigDecimal.ONE), SECONDS_A_DAY);
        return rest == 0 ? moment : plusSeconds(moment, rest);
    }

    private LocalDateTime afterWorkingPauses(LocalDateTime due) {
        var moment = due;
        for (var pause : standstills()) {
            if (pause.from().isBefore(moment)) {
                moment = shifted(moment, workingSeconds(pause));
            }
        }
        return moment;
    }

    private long workingSeconds(Standstill pause) {
        var from = pause.from().isBefore(start) ? start : pause.from();
        return timetable.position(pause.until()) - timetable.position(from);
    }

    /** An opening stays an opening: the day that begins at 07:30 is due at 07:30, not at the close before it. */
    private LocalDateTime shifted(LocalDateTime due, long seconds) {
        var moment = plusSeconds(due, seconds);
        return timetable.opens(due) ? timetable.openingAfter(moment) : moment;
    }

    private LocalDateTime afterCalendarPauses(LocalDateTime due) {
        var moment = due;
        for (var pause : standstills()) {
            var length = Duration.between(pause.from().isBefore(start) ? start : pause.from(), pause.until());
            if (pause.from().isBefore(moment)) {
                moment = moment.plus(length);
            } else if (pause.from().isBefore(toWorkingDay(moment))) {
                moment = toWorkingDay(moment).plus(length);
            }
        }
        return moment;
    }

    private LocalDateTime toWorkingDay(LocalDateTime moment) {
        return timetable.isWorkingDay(moment.toLocalDate())
                ? timetable.opening(moment)
                : timetable.within(timetable.nextWorkingDay(moment.toLocalDate()), moment.toLocalTime());
    }

    private LocalDateTime plusSeconds(LocalDateTime moment, long seconds) {
        return seconds == 0 ? moment : timetable.at(timetable.position(moment) + seconds);
    }

    private static long seconds(BigDecimal amount, BigDecimal unit) {
        return amount.multiply(unit).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
