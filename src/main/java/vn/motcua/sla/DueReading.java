package vn.motcua.sla;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Due;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.SupplementRule;
import vn.motcua.calendar.TermQuestion;
import vn.motcua.calendar.TermUnit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.sla.ClockReading.Stand;

/** The date that follows from a clock's entries: the law's count, then Form 04, then what stood after it. */
class DueReading {

    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

    private final WorkingCalendar calendar;
    private final @Nullable LocalDate basis;
    private final ClockReading reading;

    DueReading(WorkingCalendar calendar, @Nullable LocalDate basis, ClockReading reading) {
        this.calendar = calendar;
        this.basis = basis;
        this.reading = reading;
    }

    /** As if the clock went on at once; null when no time limit is stated. */
    @Nullable
    Due due() {
        var counted = counted();
        var rules = reading.rules();
        if (counted == null || rules == null) {
            return null;
        }
        var extension = reading.extension();
        if (extension != null && extension.until() != null) {
            return extended(counted, rules, extension.at(), extension.until());
        }
        var moved = counted.at();
        for (var stand : reading.stands()) {
            if (isSubtracted(stand, rules)) {
                moved = later(moved, length(stand.time()), rules);
            }
        }
        return moved.equals(counted.at()) ? counted : moved(counted, moved);
    }

    /** The law's count alone, without a new promise. */
    private @Nullable Due counted() {
        var rules = reading.rules();
        if (reading.from() == null || rules == null || rules.term() == null) {
            return null;
        }
        var counting = reading.stands().stream()
                .filter(stand -> !isSubtracted(stand, rules))
                .map(Stand::time)
                .toList();
        return calendar.due(
                new TermQuestion(reading.from(), rules.term(), counting, rules.cutOff(), rules.scope(), basis));
    }

    static boolean isSubtracted(Stand stand, ClockRules rules) {
        return rules.supplement() == SupplementRule.SUBTRACT
                && stand.causes().equals(java.util.Set.of(PauseCause.SUPPLEMENT));
    }

    /** A date once promised anew moves by what stood after the promise. */
    private Due extended(Due counted, ClockRules rules, Instant promised, Instant until) {
        var moved = until;
        for (var stand : reading.stands()) {
            if (!stand.time().from().isBefore(promised) && stand.time().from().isBefore(moved)) {
                moved = after(moved, stand, rules);
            }
        }
        return moved(counted, moved);
    }

    private Instant after(Instant moment, Stand stand, ClockRules rules) {
        var unit = rules.term() == null ? TermUnit.DAYS : rules.term().unit();
        var byTheClock = unit == TermUnit.DAYS || unit == TermUnit.MONTHS || isSubtracted(stand, rules);
        if (byTheClock) {
            return later(moment, length(stand.time()), rules);
        }
        var stood =
                calendar.workingTimeBetween(stand.time().from(), stand.time().until(), rules.scope());
        return stood.isZero() ? moment : calendar.dueAt(question(moment, hours(stood), rules));
    }

    private Instant later(Instant moment, Duration by, ClockRules rules) {
        return calendar.nextWorkingMoment(moment.plus(by), rules.scope());
    }

    private TermQuestion question(Instant from, LegalTerm term, ClockRules rules) {
        return new TermQuestion(from, term, List.of(), CutOff.NONE, rules.scope(), basis);
    }

    private Due moved(Due counted, Instant at) {
        return new Due(at, calendar.isProvisional(at), counted.reasons());
    }

    private static LegalTerm hours(Duration working) {
        var hours = BigDecimal.valueOf(working.toSeconds()).divide(HOUR, 4, RoundingMode.HALF_UP);
        return new LegalTerm(hours, TermUnit.HOURS);
    }

    private static Duration length(Pause pause) {
        return Duration.between(pause.from(), pause.until());
    }
}
