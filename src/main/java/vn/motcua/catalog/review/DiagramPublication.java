package vn.motcua.catalog.review;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How a version came to be live.
 *
 * @param how {@code now}, {@code on-date} or {@code return}
 */
public record DiagramPublication(
        String key,
        int version,
        long draft,
        String how,
        String decisionNumber,
        LocalDate decisionDate,
        String approver,
        Instant publishedAt) {}
