package vn.motcua.calendar.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.ProcedureDate;
import vn.motcua.calendar.web.DueQuestion.Parameters;

/** Answers when something is due, and why, to anyone who asks: the one calendar of slips, timers and citizens' pages. */
@RestController
class DueController {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final DueAnswers answers;
    private final Clock clock;

    DueController(DueAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * {@code from} and the ends of each {@code pause} (A/B): with an offset, or in Vietnam's time, or a date for its opening.
     * {@code procedure}: a code, whose own limit, cut-off and rule for supplements count, with {@code channel}; or a limit
     * by {@code amount} and {@code unit}. {@code cutoff}: 15:00 or last-hour. {@code scope}: a unit's slug.
     * {@code basis}: count as it was known on that date.
     */
    @GetMapping("/api/calendar/due")
    DueView due(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String amount,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable List<String> pause,
            @RequestParam(required = false) @Nullable String cutoff,
            @RequestParam(required = false) @Nullable String scope,
            @RequestParam(required = false) @Nullable String basis,
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(required = false) @Nullable String channel) {
        var pauses = pause == null ? List.<String>of() : pause;
        var due = answers.answer(new Parameters(from, amount, unit, pauses, cutoff, scope, basis, procedure, channel));
        return new DueView(
                due.at().atZone(clock.getZone()).toOffsetDateTime(),
                due.provisional(),
                due.explanation().apply(VIETNAMESE),
                due.explanation().apply(Locale.ENGLISH),
                due.procedure() == null ? null : law(due.procedure()));
    }

    private static ProcedureLaw law(ProcedureDate date) {
        return new ProcedureLaw(
                date.code(),
                date.name(),
                date.term().toString(),
                date.cutOff().toString(),
                date.supplement().name());
    }

    /** @param procedure null where the limit was given */
    record DueView(
            OffsetDateTime due,
            boolean provisional,
            List<String> explanation,
            List<String> explanationEn,
            @Nullable ProcedureLaw procedure) {}

    /** What was counted by. */
    record ProcedureLaw(String code, String name, String term, String cutOff, String policy) {}
}
