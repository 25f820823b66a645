package vn.motcua.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An officer is away and another stands in.
 *
 * @param lastDay the last day away, inclusive
 */
public record Absence(
        long id,
        String login,
        String deputy,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String reason,
        String enteredBy) {}
