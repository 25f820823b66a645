package vn.motcua.catalog.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a draft's history; {@code system} acts where nobody pressed a button. */
public record DraftAct(
        Instant at,
        String actor,
        Act act,
        int revision,
        @Nullable String note) {

    /** Who publishes when a day has come. */
    public static final String SYSTEM = "system";
}
