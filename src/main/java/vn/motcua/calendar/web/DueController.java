package vn.motcua.calendar.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.web.DueQuestion.Parameters;
import vn.motcua.organization.Units;

/** Answers when something is due, and why, to anyone who asks: the one calendar of slips, timers and citizens' pages. */
@RestController
class DueController {

    private final WorkingCalendar calendar;
    private final Units units;
    private final Clock clock;

    DueController(WorkingCalendar calendar, Units units, Clock clock) {
        this.calendar = calendar;
        this.units = units;
        this.clock = clock;
    }

    /**
     * {@code from} and the ends of each {@code pause} (A/B): with an offset, or in Vietnam's time, or a date for its opening.
     * {@code cutoff}: 15:00 or last-hour. {@code scope}: a unit's slug. {@code basis}: count as it was known on that date.
     */
    @GetMapping("/api/calendar/due")
    DueView due(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String amount,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable List<String> pause,
            @RequestParam(required = false) @Nullable String cutoff,
            @RequestParam(required = false) @Nullable String scope,
            @RequestParam(required = false) @Nullable String basis) {
        var asked = new Parameters(from, amount, unit, pause == null ? List.of() : pause, cutoff, scope, basis);
        var due = calendar.due(new DueQuestion(calendar, units, clock.getZone()).read(asked));
        return new DueView(
                due.at().atZone(clock.getZone()).toOffsetDateTime(),
                due.provisional(),
                due.explanation(),
                due.explanation(Locale.ENGLISH));
    }

    record DueView(OffsetDateTime due, boolean provisional, List<String> explanation, List<String> explanationEn) {}
}
