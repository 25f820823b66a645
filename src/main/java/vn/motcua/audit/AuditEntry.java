package vn.motcua.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One recorded fact of a dossier.
 *
 * @param seq place in the dossier's record, dense from 1
 * @param kind past-tense word in kebab-case; its sentence is the message {@code audit.kind.<kind>}
 * @param step the diagram's element, and {@code name} its label; null for facts outside a diagram
 * @param actor login of who did it, null for the system itself
 * @param onBehalfOf whose right the actor used, null for their own
 * @param facts identifiers, field names and hashes, never personal data
 */
public record AuditEntry(
        String dossier,
        int seq,
        Instant at,
        String kind,
        @Nullable String processKey,
        @Nullable String step,
        @Nullable String name,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        Map<String, String> facts) {

    public AuditEntry {
        facts = Map.copyOf(facts);
    }
}
