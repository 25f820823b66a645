package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells how a due date came about, line by line, as a slip or a letter may print it. */
class CountInReasons {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Timetable timetable;
    private final Count count;
    private final TermQuestion question;
    private final List<Reason> reasons = new ArrayList<>();

    CountInReasons(Timetable timetable, Count count, TermQuestion question) {
        this.timetable = timetable;
        this.count = count;
        this.question = question;
    }

    List<Reason> reasons(long due, @Nullable BothNames ownCalendarOf) {
        var from = VietnamTime.seconds(question.from());
        add("due.received", VietnamTime.local(from));
        start(from);
        add("due.term." + question.term().unit().word(), question.term().amount());
        if (countsWorkingTime()) {
            weekends(VietnamTime.date(due));
            special(VietnamTime.date(count.start()), VietnamTime.date(due));
        }
        count.standstills().stream().filter(pause -> pause.from() < due).forEach(this::pause);
        if (count.fallsOn() != due) {
            moved(count.fallsOn(), due);
        }
        if (ownCalendarOf != null) {
            add("due.own-calendar", ownCalendarOf);
        }
        if (question.basis() != null) {
            add("due.basis", SHORT.format(question.basis()));
        }
        if (timetable.provisional(VietnamTime.date(due))) {
            add("due.provisional", VietnamTime.date(due).getYear());
        }
        add("due.due", VietnamTime.local(due));
        return reasons;
    }

    private boolean countsWorkingTime() {
        var unit = question.term().unit();
        return unit == TermUnit.WORKING_DAYS || unit == TermUnit.HOURS;
    }

    private void start(long from) {
        if (count.start() == from) {
            return;
        }
        var late = timetable.isAfter(question.cutOff(), from) && timetable.opening(from) == from;
        add(late ? "due.start-after-cut-off" : "due.start-moved", VietnamTime.local(count.start()));
    }

    private void weekends(LocalDate due) {
        var weekends = VietnamTime.date(count.start())
                .datesUntil(due.plusDays(1))
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
                .filter(date -> !timetable.isWorkingDay(VietnamTime.midnight(date)))
                .count();
        if (weekends > 0) {
            add("due.weekends", weekends);
        }
    }

    private void special(LocalDate from, LocalDate until) {
        for (var day : timetable.specialDays(from, until)) {
            if (day.sessions() != null) {
                add("due.own-hours", day.date(), day.name(), hours(day.sessions()), day.source());
            } else {
                add(day.working() ? "due.working-day" : "due.day-off", day.date(), day.name(), day.source());
            }
        }
    }

    private static String hours(List<Session> sessions) {
        return String.join(", ", sessions.stream().map(Session::toString).toList());
    }

    private void moved(long fallsOn, long due) {
        add("due.moved", VietnamTime.local(fallsOn), VietnamTime.local(due));
        special(VietnamTime.date(fallsOn), VietnamTime.date(due));
    }

    private void pause(Standstill pause) {
        var from = VietnamTime.local(pause.from());
        var until = VietnamTime.local(pause.until());
        if (countsWorkingTime()) {
            add("due.pause-working", from, until, count.workingSeconds(pause) / 60);
        } else {
            add("due.pause-calendar", from, until, count.length(pause) / 60);
        }
    }

    private void add(String key, Object... facts) {
        reasons.add(Reason.of(key, facts));
    }
}
