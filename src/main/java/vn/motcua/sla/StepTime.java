package vn.motcua.sla;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import vn.motcua.calendar.CalendarScope;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.TermQuestion;
import vn.motcua.calendar.TermUnit;
import vn.motcua.calendar.WorkingCalendar;

/**
 * What a step is allotted, from the moment it opened.
 *
 * @param seconds the allotted time as working seconds
 * @param warnAt when three quarters of it are spent
 */
record StepTime(String allotted, int seconds, Instant warnAt, Instant dueAt) {

    private static final BigDecimal WARNED_AFTER = new BigDecimal("0.75");
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

    /** Hours after which nothing is taken in are the applicants' matter; an officer's step counts when it opens. */
    private static final CutOff ANY_HOUR = CutOff.at(LocalTime.of(23, 59));

    static StepTime of(
            WorkingCalendar calendar, CalendarScope scope, String allotted, Instant opened, List<Pause> pauses) {
        var question = new TermQuestion(opened, LegalTerm.parse(allotted), List.of(), ANY_HOUR, scope, null);
        var seconds = calendar.workingTimeBetween(opened, calendar.dueAt(question), scope)
                .toSeconds();
        var paused = question.without(pauses);
        return new StepTime(
                allotted, Math.toIntExact(seconds), warnAt(calendar, paused, seconds), calendar.dueAt(paused));
    }

    private static Instant warnAt(WorkingCalendar calendar, TermQuestion step, long seconds) {
        var hours = BigDecimal.valueOf(seconds).multiply(WARNED_AFTER).divide(HOUR, 4, RoundingMode.HALF_UP);
        return calendar.dueAt(new TermQuestion(
                step.from(),
                new LegalTerm(hours, TermUnit.HOURS),
                step.pauses(),
                step.cutOff(),
                step.scope(),
                step.basis()));
    }
}
