package vn.motcua.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * When a procedure's result is due, by what its law says.
 *
 * @param provisional the date lies in a year of which nobody has decided the days off
 * @param explanation line by line, in a language
 */
public record ProcedureDate(
        String code,
        String name,
        LegalTerm term,
        CutOff cutOff,
        SupplementRule supplement,
        Instant at,
        boolean provisional,
        Function<Locale, List<String>> explanation) {}
