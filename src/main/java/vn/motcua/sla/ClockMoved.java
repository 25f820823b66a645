package vn.motcua.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A clock got an entry; {@code dueAt} is what follows from it. Published in the entry's transaction. */
public record ClockMoved(
        String dossier, ClockEntry entry, @Nullable Instant dueAt) {}
