package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything on which a due date depends.
 *
 * @param from when it was received
 * @param pauses times that do not count, in any order
 * @param cutOff the procedure's; where it has none, the scope's own holds
 * @param basis count as it was known at the end of that day, or null for what is known now
 */
public record TermQuestion(
        Instant from,
        LegalTerm term,
        List<Pause> pauses,
        CutOff cutOff,
        CalendarScope scope,
        @Nullable LocalDate basis) {

    public TermQuestion {
        pauses = List.copyOf(pauses);
    }

    /** A term in the province's calendar as it is known now, without pause or cut-off. */
    public static TermQuestion of(Instant from, LegalTerm term) {
        return new TermQuestion(from, term, List.of(), CutOff.NONE, CalendarScope.PROVINCE, null);
    }

    public TermQuestion with(CalendarScope other) {
        return new TermQuestion(from, term, pauses, cutOff, other, basis);
    }

    public TermQuestion with(CutOff other) {
        return new TermQuestion(from, term, pauses, other, scope, basis);
    }

    public TermQuestion without(List<Pause> others) {
        return new TermQuestion(from, term, others, cutOff, scope, basis);
    }

    public TermQuestion asKnownOn(@Nullable LocalDate day) {
        return new TermQuestion(from, term, pauses, cutOff, scope, day);
    }
}
