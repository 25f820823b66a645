package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CanonicalRowTests {

    private static final Instant AT = Instant.parse("2026-11-23T02:00:00.123456Z");
    private static final byte[] BEFORE = CanonicalRow.sha256();

    @Test
    void hashesTheSameRowAlike() {
        assertThat(hash(entry("step-left", "Activity_Sign", Map.of("type", "userTask"))))
                .isEqualTo(hash(entry("step-left", "Activity_Sign", Map.of("type", "userTask"))))
                .hasSize(32);
    }

    @Test
    void hashesFactsAlikeInAnyOrder() {
        Map<String, String> forward = new LinkedHashMap<>();
        forward.put("from", "a");
        forward.put("to", "b");
        Map<String, String> backward = new LinkedHashMap<>();
        backward.put("to", "b");
        backward.put("from", "a");
        assertThat(hash(entry("flow-taken", "Flow_1", forward)))
                .isEqualTo(hash(entry("flow-taken", "Flow_1", backward)));
    }

    @Test
    void seesAByteThatMovedToTheNextField() {
        assertThat(hash(entry("step-left", "AB", Map.of()))).isNotEqualTo(hash(entry("step-leftA", "B", Map.of())));
        assertThat(hash(entry("k", "s", Map.of("ab", "c")))).isNotEqualTo(hash(entry("k", "s", Map.of("a", "bc"))));
    }

    @Test
    void tellsAnAbsentFieldFromAnEmptyOne() {
        assertThat(hash(entry("k", null, Map.of()))).isNotEqualTo(hash(entry("k", "", Map.of())));
    }

    @Test
    void dependsOnEveryFieldAndOnTheRowBefore() {
        AuditEntry row = new AuditEntry("H05.12-261122-0001", 3, AT, "k", "p", "s", "n", "a", "b", Map.of("f", "v"));
        Stream<AuditEntry> changed = Stream.of(
                new AuditEntry("H05.12-261122-0002", 3, AT, "k", "p", "s", "n", "a", "b", Map.of("f", "v")),
                new AuditEntry(row.dossier(), 4, AT, "k", "p", "s", "n", "a", "b", Map.of("f", "v")),
                new AuditEntry(row.dossier(), 3, AT.plusNanos(1000), "k", "p", "s", "n", "a", "b", Map.of("f", "v")),
                new AuditEntry(row.dossier(), 3, AT, "K", "p", "s", "n", "a", "b", Map.of("f", "v")),
                new AuditEntry(row.dossier(), 3, AT, "k", "P", "s", "n", "a", "b", Map.of("f", "v")),
                new AuditEntry(row.dossier(), 3, AT, "k", "p", "S", "n", "a", "b", Map.of("f", "v")),
                new AuditEntry(row.dossier(), 3, AT, "k", "p", "s", "N", "a", "b", Map.of("f", "v")),
                new AuditEntry(row.dossier(), 3, AT, "k", "p", "s", "n", "A", "b", Map.of("f", "v")),
                new AuditEntry(row.dossier(), 3, AT, "k", "p", "s", "n", "a", "B", Map.of("f", "v")),
                new AuditEntry(row.dossier(), 3, AT, "k", "p", "s", "n", "a", "b", Map.of("f", "V")));
        List<byte[]> hashes = changed.map(CanonicalRowTests::hash).toList();
        assertThat(hashes).hasSize(10).doesNotContain(hash(row)).doesNotHaveDuplicates();
        assertThat(CanonicalRow.hash(hash(row), row)).isNotEqualTo(hash(row));
    }

    private static AuditEntry entry(String kind, @Nullable String step, Map<String, String> facts) {
        return new AuditEntry("H05.12-261122-0001", 1, AT, kind, null, step, null, null, null, facts);
    }

    private static byte[] hash(AuditEntry entry) {
        return CanonicalRow.hash(BEFORE, entry);
    }
}
