package vn.motcua.calendar.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CalendarScope;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.ProcedureQuestion;
import vn.motcua.calendar.TermQuestion;
import vn.motcua.calendar.TermUnit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organization.UnitId;
import vn.motcua.organization.Units;
import vn.motcua.web.InvalidFields;
import vn.motcua.web.InvalidFields.Fault;

/** Reads the parameters of a question after a due date, and gathers what is wrong with each. */
class DueQuestion {

    private static final int MOST_PAUSES = 50;

    private final WorkingCalendar calendar;
    private final Units units;
    private final ZoneId zone;
    private final List<Fault> faults = new ArrayList<>();

    DueQuestion(WorkingCalendar calendar, Units units, ZoneId zone) {
        this.calendar = calendar;
        this.units = units;
        this.zone = zone;
    }

    /** The parameters as they came. */
    record Parameters(
            @Nullable String from,
            @Nullable String amount,
            @Nullable String unit,
            List<String> pauses,
            @Nullable String cutOff,
            @Nullable String scope,
            @Nullable String basis,
            @Nullable String procedure,
            @Nullable String channel) {

        boolean asksProcedure() {
            return isGiven(procedure);
        }
    }

    /** @throws InvalidFields naming every parameter that cannot be taken */
    TermQuestion read(Parameters asked) {
        var start = moment("from", asked.from());
        var term = term(asked.amount(), asked.unit());
        var standing = pauses(asked.pauses());
        var cut = cutOff(asked.cutOff());
        var scope = scope(asked.scope());
        var known = date(asked.basis());
        if (start == null || term == null || !faults.isEmpty()) {
            throw new InvalidFields(faults);
        }
        return new TermQuestion(start, term, standing, cut, scope, known);
    }

    /** The procedure's own limit and cut-off count, so neither may be asked for as well. */
    ProcedureQuestion readForProcedure(Parameters asked) {
        var start = moment("from", asked.from());
        var standing = pauses(asked.pauses());
        var scope = scope(asked.scope());
        var known = date(asked.basis());
        if (isGiven(asked.amount())) {
            fault("amount", "calendar.field.limit-or-procedure");
        }
        if (isGiven(asked.cutOff())) {
            fault("cutoff", "calendar.field.cut-off-or-procedure");
        }
        if (start == null || asked.procedure() == null || !faults.isEmpty()) {
            throw new InvalidFields(faults);
        }
        return new ProcedureQuestion(asked.procedure().strip(), asked.channel(), start, standing, scope, known);
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private CutOff cutOff(@Nullable String text) {
        try {
            return CutOff.parse(text);
        } catch (IllegalArgumentException e) {
            fault("cutoff", "calendar.field.cut-off");
            return CutOff.NONE;
        }
    }

    private CalendarScope scope(@Nullable String text) {
        if (text == null || text.isBlank() || "province".equals(text)) {
            return CalendarScope.PROVINCE;
        }
        try {
            var unit = new UnitId(text.trim());
            if (units.find(unit).isPresent()) {
                return CalendarScope.of(unit);
            }
        } catch (IllegalArgumentException e) {
            // Not a slug: the same fault as a unit that does not exist.
        }
        fault("scope", "calendar.field.scope");
        return CalendarScope.PROVINCE;
    }

    private @Nullable Instant moment(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return fault(field, "field.required");
        }
        try {
            return parsed(text.trim());
        } catch (DateTimeException e) {
            return fault(field, "field.moment-or-date");
        }
    }

    private Instant parsed(String text) {
        if (text.length() > 35) {
            throw new DateTimeException("too long");
        }
        if (text.length() == 10) {
            return opening(LocalDate.parse(text));
        }
        // A plus sign that was not escaped in the address arrives as a space.
        var repaired = text.replace(' ', '+');
        return repaired.matches(".*(Z|[+-]\\d\\d:\\d\\d)$") && repaired.contains("T")
                ? OffsetDateTime.parse(repaired).toInstant()
                : LocalDateTime.parse(repaired).atZone(zone).toInstant();
    }

    private Instant opening(LocalDate date) {
        var midnight = date.atStartOfDay(zone).toInstant();
        return calendar.isWorkingDay(date) ? calendar.nextWorkingMoment(midnight) : midnight;
    }

    private @Nullable LegalTerm term(@Nullable String amount, @Nullable String unit) {
        var number = amount(amount);
        var word = unit(unit);
        if (number == null || word == null) {
            return null;
        }
        try {
            return new LegalTerm(number, word);
        } catch (IllegalArgumentException e) {
            return fault(
                    "amount", number.stripTrailingZeros().scale() > 0 ? "field.whole-amount" : "field.number-range");
        }
    }

    private @Nullable BigDecimal amount(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return fault("amount", "field.required");
        }
        return text.trim().matches("\\d{1,6}(\\.\\d{1,4})?")
                ? new BigDecimal(text.trim())
                : fault("amount", "field.number-range");
    }

    private @Nullable TermUnit unit(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return fault("unit", "field.required");
        }
        try {
            return TermUnit.of(text.trim());
        } catch (IllegalArgumentException e) {
            return fault("unit", "field.unknown-word");
        }
    }

    private List<Pause> pauses(List<String> texts) {
        if (texts.size() > MOST_PAUSES) {
            fault("pause", "field.too-many");
            return List.of();
        }
        var pauses = new ArrayList<Pause>();
        for (var text : texts) {
            var pause = pause(text);
            if (pause != null) {
                pauses.add(pause);
            }
        }
        return pauses;
    }

    private @Nullable Pause pause(String text) {
        var ends = text.split("/", -1);
        if (ends.length != 2) {
            return fault("pause", "field.pause-form");
        }
        var from = moment("pause", ends[0]);
        var until = moment("pause", ends[1]);
        if (from == null || until == null) {
            return null;
        }
        return until.isBefore(from) ? fault("pause", "field.pause-form") : new Pause(from, until);
    }

    private @Nullable LocalDate date(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.trim());
        } catch (DateTimeException e) {
            return fault("basis", "field.date-form");
        }
    }

    private <T> @Nullable T fault(String field, String message) {
        faults.add(new Fault(field, message));
        return null;
    }
}
