package vn.motcua.tasklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A dossier in a list. */
public record DossierLine(
        String code,
        String procedureCode,
        String procedureName,
        String applicantName,
        int state,
        Instant receivedAt,
        @Nullable Instant dueAt,
        boolean paused) {}
