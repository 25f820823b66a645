package vn.motcua.sla.ladder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.UnitId;

/**
 * A running clock as the ladder reads it.
 *
 * @param round how many promises were made after the first
 * @param apologised whether one of them was Form 04
 */
record DossierClock(
        String dossier,
        UnitId unit,
        @Nullable Instant warnAt,
        @Nullable Instant dueAt,
        int round,
        boolean apologised) {}
