package vn.motcua.calendar.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.WorkingCalendar;

/** Answers when something is due, and why, to anyone who asks: the one calendar of slips, timers and citizens' pages. */
@RestController
class DueController {

    private final WorkingCalendar calendar;
    private final Clock clock;

    DueController(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * {@code from} and the ends of each {@code pause} (A/B): with an offset, or in Vietnam's time, or a date for its opening.
     * {@code basis}: count as it was known on that date.
     */
    @GetMapping("/api/calendar/due")
    DueView due(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String amount,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable List<String> pause,
            @RequestParam(required = false) @Nullable String basis) {
        var question = new DueQuestion(calendar, clock.getZone());
        var asked = question.read(from, amount, unit, pause == null ? List.of() : pause, basis);
        var due = calendar.due(asked.from(), asked.term(), asked.pauses(), asked.basis());
        return new DueView(due.at().atZone(clock.getZone()).toOffsetDateTime(), due.explanation());
    }

    record DueView(OffsetDateTime due, List<String> explanation) {}
}
