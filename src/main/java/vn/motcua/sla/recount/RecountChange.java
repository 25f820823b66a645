package vn.motcua.sla.recount;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A dossier that a recount moves: its slip says {@code oldDueAt} and is to be sent again. */
public record RecountChange(
        String dossier,
        String unit,
        String procedure,
        Instant oldDueAt,
        Instant newDueAt,
        @Nullable Instant appliedAt) {}
