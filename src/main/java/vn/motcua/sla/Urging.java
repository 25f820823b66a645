package vn.motcua.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A superior's word to who holds a dossier, and the answer.
 *
 * @param toldLogin the one who holds the step; null when nobody took it and its group is meant
 * @param answeredFor the absent colleague in whose place a deputy answered
 */
public record Urging(
        long id,
        String dossier,
        String step,
        String toldGroup,
        @Nullable String toldLogin,
        String author,
        Instant at,
        String words,
        @Nullable String answeredBy,
        @Nullable String answeredFor,
        @Nullable Instant answeredAt,
        @Nullable String answer) {}
