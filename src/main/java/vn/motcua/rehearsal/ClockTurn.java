package vn.motcua.rehearsal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the dossier's clock.
 *
 * @param kind {@code start}, {@code pause}, {@code resume}, {@code restart}, {@code extend} or {@code stop}
 * @param dueAt when the dossier is due from now on; null while the clock stands
 */
public record ClockTurn(String kind, @Nullable Instant dueAt) {}
