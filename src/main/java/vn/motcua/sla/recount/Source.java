package vn.motcua.sla.recount;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;

/**
 * Which dossiers a run looks at. Counting, those that are open, not paused and due on or after the first changed day: the
 * others keep their date, and a paused one is counted anew when it goes on. Moving, those that were found.
 */
record Source(String from, String where, Map<String, Object> parameters) {

    static Source of(RecountRun run, ZoneId zone) {
        if (run.counts()) {
            OffsetDateTime since = run.fromDay().atStartOfDay(zone).toOffsetDateTime();
            return new Source(
                    "deadlines", "stopped_at is null and not paused and due_at >= :since", Map.of("since", since));
        }
        return new Source(
                "recount_changes", "recount_id = :recount and applied_at is null", Map.of("recount", run.recount()));
    }
}
