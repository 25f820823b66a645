package vn.motcua.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was told at a rung of the ladder, and what became of it.
 *
 * @param kind {@code warned, due, closed-late, near, late, later}, or the side clock's {@code first-answer, transfer,
 *     supplement}
 * @param rung its height, 1 to 6
 * @param step the step's name, null for the whole dossier
 * @param toldLogin the one who is meant; null when it is the whole group
 * @param at when they were told; {@code lawfulAt} when they had to be
 * @param taskId the diagram's task that stands for the acknowledgement
 * @param demand {@code acknowledgement} or {@code explanation}
 * @param acknowledgedFor the absent colleague in whose place a deputy answered
 * @param open whether it still waits
 */
public record Escalation(
        long id,
        String dossier,
        String kind,
        int rung,
        @Nullable String unit,
        @Nullable String step,
        String toldGroup,
        @Nullable String toldLogin,
        String note,
        Instant lawfulAt,
        Instant at,
        @Nullable String taskId,
        String demand,
        @Nullable String acknowledgedBy,
        @Nullable String acknowledgedFor,
        @Nullable Instant acknowledgedAt,
        @Nullable String word,
        @Nullable String explainedBy,
        @Nullable Instant explainedAt,
        @Nullable String explanation,
        boolean open) {

    public boolean demandsExplanation() {
        return demand.equals("explanation");
    }
}
