package vn.motcua.audit;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry with its place in the chain. */
record ChainedRow(AuditEntry entry, byte[] previousHash, byte[] hash) {

    /** The row's columns as the database reads them from JSON. */
    Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("dossier", entry.dossier());
        columns.put("seq", entry.seq());
        columns.put("at", entry.at().toString());
        columns.put("kind", entry.kind());
        columns.put("process_key", entry.processKey());
        columns.put("element", entry.step());
        columns.put("name", entry.name());
        columns.put("actor", entry.actor());
        columns.put("on_behalf_of", entry.onBehalfOf());
        columns.put("facts", entry.facts());
        columns.put("prev_hash", HexFormat.of().formatHex(previousHash));
        columns.put("hash", HexFormat.of().formatHex(hash));
        return columns;
    }
}
