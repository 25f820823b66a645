package vn.motcua.calendar.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.ProcedureDate;
import vn.motcua.calendar.ProcedureDates;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.web.DueQuestion.Parameters;
import vn.motcua.organization.Units;

/** Answers when something is due, by a limit that was typed or by a procedure's law. */
@Component
class DueAnswers {

    /** @param procedure null where the limit was typed */
    record DueAnswer(
            Instant at,
            boolean provisional,
            Function<Locale, List<String>> explanation,
            @Nullable ProcedureDate procedure) {}

    private final WorkingCalendar calendar;
    private final Units units;
    private final ProcedureDates procedures;
    private final Clock clock;

    DueAnswers(WorkingCalendar calendar, Units units, ProcedureDates procedures, Clock clock) {
        this.calendar = calendar;
        this.units = units;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** @throws vn.motcua.web.InvalidFields naming every parameter that cannot be taken */
    DueAnswer answer(Parameters asked) {
        var question = new DueQuestion(calendar, units, clock.getZone());
        if (asked.asksProcedure()) {
            var date = procedures.date(question.readForProcedure(asked));
            return new DueAnswer(date.at(), date.provisional(), date.explanation(), date);
        }
        var due = calendar.due(question.read(asked));
        return new DueAnswer(due.at(), due.provisional(), due::explanation, null);
    }

    List<ProcedureDates.Named> named(String text) {
        return procedures.named(text);
    }
}
