package vn.motcua.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that happened to a dossier and has no place in its record yet. */
record Fact(
        String dossier,
        String kind,
        @Nullable String processKey,
        @Nullable String step,
        @Nullable String name,
        @Nullable String actor,
        Map<String, String> facts) {

    AuditEntry numbered(int seq, Instant at) {
        return new AuditEntry(dossier, seq, at, kind, processKey, step, name, actor, null, facts);
    }
}
