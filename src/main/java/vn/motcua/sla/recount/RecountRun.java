package vn.motcua.sla.recount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run as its parts need it.
 *
 * @param counts true: only find out what would move; false: move it
 */
record RecountRun(
        long id,
        long recount,
        boolean counts,
        long decisionId,
        String decision,
        LocalDate fromDay,
        @Nullable String signedBy) {}
