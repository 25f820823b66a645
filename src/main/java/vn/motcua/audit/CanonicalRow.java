package vn.motcua.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one byte form of an entry that its hash is taken of: each field with its length in front, so that no byte can
 * move to a neighbour unseen, and the facts in the order of their names.
 */
final class CanonicalRow {

    private static final int ABSENT = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    private CanonicalRow() {}

    /** SHA-256 over the hash of the row before and this row. */
    static byte[] hash(byte[] previous, AuditEntry entry) {
        return sha256(previous, of(entry));
    }

    static byte[] of(AuditEntry entry) {
        CanonicalRow row = new CanonicalRow();
        row.put(entry.dossier());
        row.put(entry.seq());
        row.put(entry.at().toString());
        row.put(entry.kind());
        row.put(entry.processKey());
        row.put(entry.step());
        row.put(entry.name());
        row.put(entry.actor());
        row.put(entry.onBehalfOf());
        row.put(entry.facts().size());
        new TreeMap<>(entry.facts()).forEach((name, value) -> {
            row.put(name);
            row.put(value);
        });
        return row.bytes.toByteArray();
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private void put(@Nullable String text) {
        if (text == null) {
            put(ABSENT);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        put(utf8.length);
        bytes.writeBytes(utf8);
    }

    private void put(int number) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
