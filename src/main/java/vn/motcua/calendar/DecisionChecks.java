package vn.motcua.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.Units;
import vn.motcua.web.FieldChecks;

/** Checks a decision that somebody enters, and names every field that cannot be taken. */
class DecisionChecks {

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2100;

    private final FieldChecks checks = new FieldChecks();
    private final DayChecks days = new DayChecks(checks);
    private final HourChecks hours = new HourChecks(checks);
    private final Units units;
    private final LocalDate today;
    private final int nextYear;

    /** A decision that can be taken. */
    record Checked(
            Decision decision,
            LocalDate decidedOn,
            @Nullable Integer decidesYear,
            @Nullable Long supersedes) {}

    /** @param nextYear the last year that can be decided without leaving a gap */
    DecisionChecks(Units units, Clock clock, int nextYear) {
        this.units = units;
        this.today = LocalDate.now(clock);
        this.nextYear = nextYear;
    }

    /** @throws vn.motcua.web.InvalidFields naming what is wrong */
    Checked check(NewDecision asked) {
        var number = checks.required("number", asked.number(), 100);
        var evidence = checks.required("evidence", asked.evidence(), 1000);
        var decided = days.date("decidedOn", asked.decidedOn());
        var announced = blank(asked.announcedOn()) ? decided : days.date("announcedOn", asked.announcedOn());
        order(decided, announced);
        var scope = scope(asked.scope());
        year(asked.decidesYear(), scope);
        var off = days.read("daysOff", asked.daysOff());
        var working = days.read("workingDays", asked.workingDays());
        daysAgree(off, working, asked.decidesYear());
        var week = hours.week(asked.hours());
        var cutOffs = hours.cutOffs(asked.cutOffs());
        if (off.isEmpty() && working.isEmpty() && week.isEmpty() && cutOffs.isEmpty()) {
            if (asked.supersedes() == null) {
                checks.missing("daysOff");
            }
        }
        checks.orRefuse();
        var decides = asked.decidesYear() != null;
        var decision =
                new Decision(number, decided, announced, scope, decides, off, working, week, cutOffs, evidence, null);
        return new Checked(decision, decided, asked.decidesYear(), asked.supersedes());
    }

    private void order(@Nullable LocalDate decided, @Nullable LocalDate announced) {
        if (announced != null && announced.isAfter(today)) {
            checks.fault("announcedOn", "calendar.field.not-yet");
        }
        if (decided != null && announced != null && decided.isAfter(announced)) {
            checks.fault("decidedOn", "calendar.field.after-announced");
        }
    }

    private @Nullable DecisionScope scope(@Nullable String text) {
        var word = checks.required("scope", text, 80);
        if (word.isEmpty()) {
            return null;
        }
        try {
            var scope = DecisionScope.parse(word);
            if (scope.unit() == null || units.find(scope.unit()).isPresent()) {
                return scope;
            }
        } catch (IllegalArgumentException e) {
            // Neither a word of ours nor a slug: the same fault as a unit that does not exist.
        }
        checks.fault("scope", "calendar.field.scope");
        return null;
    }

    private void year(@Nullable Integer year, @Nullable DecisionScope scope) {
        if (year == null) {
            return;
        }
        if (year < FIRST_YEAR || year > nextYear) {
            checks.fault("decidesYear", "calendar.field.year-gap");
        } else if (scope != null && scope.unit() != null) {
            checks.fault("decidesYear", "calendar.field.year-of-unit");
        }
    }

    private void daysAgree(List<NamedDay> off, List<NamedDay> working, @Nullable Integer year) {
        Set<LocalDate> dates = new HashSet<>();
        agree("daysOff", off, year, dates);
        agree("workingDays", working, year, dates);
        for (int i = 0; i < off.size(); i++) {
            if (off.get(i).sessions() != null) {
                checks.fault("daysOff[" + i + "].sessions", "calendar.field.off-without-hours");
            }
        }
    }

    private void agree(String list, List<NamedDay> days, @Nullable Integer year, Set<LocalDate> dates) {
        for (int i = 0; i < days.size(); i++) {
            var date = days.get(i).date();
            var field = list + "[" + i + "].date";
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                checks.fault(field, "calendar.field.year-range");
            } else if (year != null && date.getYear() != year) {
                checks.fault(field, "calendar.field.other-year");
            } else if (!dates.add(date)) {
                checks.fault(field, "calendar.field.day-twice");
            }
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
