package vn.motcua.sla;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a dossier's clock stood.
 *
 * @param until null while it still stands
 * @param causes all for which it stood, one after another or at once
 * @param workingSeconds the working time in it, up to {@code until}; 0 while it still stands
 */
public record Stood(Instant from, @Nullable Instant until, Set<PauseCause> causes, long workingSeconds) {}
