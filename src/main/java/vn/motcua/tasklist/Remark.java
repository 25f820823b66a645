package vn.motcua.tasklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Words that an officer left on a dossier.
 *
 * @param kind {@code remark}, or the move that they give the reason for: {@code taken-over, assigned, returned, undone}
 * @param step name of the step that was moved, null for a plain remark
 */
public record Remark(long id, String kind, @Nullable String step, String words, String author, Instant at) {}
