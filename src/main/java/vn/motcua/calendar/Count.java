package vn.motcua.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Counts one time limit. The rules and their sources: docs/decisions/0007-how-a-time-limit-is-counted.md and
 * 0017-the-calendar-by-decision.md.
 */
class Count {

    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(8 * 3600);
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);

    private final Timetable timetable;
    private final LegalTerm term;
    private final List<Standstill> standstills;
    private final long start;

    Count(Timetable timetable, long from, TermQuestion question) {
        this.timetable = timetable;
        this.term = question.term();
        this.standstills = Standstill.of(question.pauses());
        this.start = start(from, question.cutOff());
    }

    /** The working moment from which time counts: after hours, the cut-off, days off and a pause that was already there. */
    long start() {
        return start;
    }

    List<Standstill> standstills() {
        return standstills.stream().filter(pause -> pause.until() > start).toList();
    }

    long due() {
        return toWorkingDay(fallsOn());
    }

    /** Where the count ends, before a day off moves it. */
    long fallsOn() {
        return switch (term.unit()) {
            case HOURS -> afterWorkingPauses(plusSeconds(start, seconds(term.amount(), SECONDS_AN_HOUR)));
            case WORKING_DAYS -> afterWorkingPauses(plusWorkingDays());
            case DAYS -> afterCalendarPauses(start + term.amount().longValueExact() * Timetable.DAY);
            case MONTHS -> afterCalendarPauses(plusMonths(term.amount().longValueExact()));
        };
    }

    /** The working time within a pause, from the start on. */
    long workingSeconds(Standstill pause) {
        return timetable.position(pause.until()) - timetable.position(Math.max(start, pause.from()));
    }

    /** The time by the clock within a pause, from the start on. */
    long length(Standstill pause) {
        return pause.until() - Math.max(start, pause.from());
    }

    private long start(long from, CutOff cutOff) {
        var moment = timetable.isAfter(cutOff, from) ? timetable.nextOpening(from) : timetable.opening(from);
        for (var pause : standstills) {
            if (pause.holds(moment)) {
                moment = timetable.opening(pause.until());
            }
        }
        return moment;
    }

    private long plusWorkingDays() {
        var whole = term.amount().intValue();
        var day = whole == 0 ? start - timeOf(start) : timetable.workingDay(start, whole);
        var moment = timetable.within(day, timeOf(start));
        var rest = term.amount().subtract(BigDecimal.valueOf(whole));
        return rest.signum() == 0 ? moment : plusSeconds(moment, seconds(rest, SECONDS_A_DAY));
    }

    private long plusMonths(long months) {
        return VietnamTime.midnight(VietnamTime.date(start).plusMonths(months)) + timeOf(start);
    }

    private long afterWorkingPauses(long due) {
        var moment = due;
        for (var pause : standstills) {
            if (pause.until() > start && pause.from() < moment) {
                moment = shifted(moment, workingSeconds(pause));
            }
        }
        return moment;
    }

    /** An opening stays an opening: the day that begins at 07:30 is due at 07:30, not at the close before it. */
    private long shifted(long due, long seconds) {
        var moment = plusSeconds(due, seconds);
        return timetable.opens(due) ? timetable.openingAfter(moment) : moment;
    }

    private long afterCalendarPauses(long due) {
        var moment = due;
        for (var pause : standstills) {
            if (pause.until() <= start) {
                continue;
            }
            if (pause.from() < moment) {
                moment += length(pause);
            } else if (pause.from() < toWorkingDay(moment)) {
                moment = toWorkingDay(moment) + length(pause);
            }
        }
        return moment;
    }

    private long toWorkingDay(long moment) {
        return timetable.isWorkingDay(moment)
                ? timetable.opening(moment)
                : timetable.within(timetable.workingDay(moment, 1), timeOf(moment));
    }

    private long plusSeconds(long moment, long seconds) {
        return seconds == 0 ? moment : timetable.at(timetable.position(moment) + seconds);
    }

    private static int timeOf(long moment) {
        return (int) Math.floorMod(moment, Timetable.DAY);
    }

    private static long seconds(BigDecimal amount, BigDecimal unit) {
        return amount.multiply(unit).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
