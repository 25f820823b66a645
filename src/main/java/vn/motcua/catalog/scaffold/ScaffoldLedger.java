package vn.motcua.catalog.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code processes/.scaffold.yaml}: the SHA-256 of each diagram as the scaffold wrote it. A file with another content
 * belongs to the analyst and is left alone.
 */
final class ScaffoldLedger {

    private final Path folder;
    private final Map<String, String> hashes = new TreeMap<>();

    private ScaffoldLedger(Path folder) {
        this.folder = folder;
    }

    static ScaffoldLedger of(Path folder) throws IOException {
        var ledger = new ScaffoldLedger(folder);
        var file = ledger.file();
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                var colon = line.lastIndexOf(": ");
                if (!line.startsWith("#") && colon > 0) {
                    ledger.hashes.put(line.substring(0, colon), line.substring(colon + 2));
                }
            }
        }
        return ledger;
    }

    /** Whether the file is missing or still as the scaffold wrote it. */
    boolean mayWrite(String path) throws IOException {
        var file = folder.resolve(path);
        return !Files.exists(file) || hash(Files.readString(file)).equals(hashes.get(path));
    }

    void write(String path, String content) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        hashes.put(path, hash(content));
    }

    void save() throws IOException {
        var text = new StringBuilder(
                "# SHA-256 of each diagram as the scaffold wrote it; other files are the analysts'.\n");
        hashes.forEach(
                (path, hash) -> text.append(path).append(": ").append(hash).append('\n'));
        Files.writeString(file(), text);
    }

    private Path file() {
        return folder.resolve(".scaffold.yaml");
    }

    /** Line ends do not count: a checkout on Windows is no edit. */
    private static String hash(String content) {
        try {
            var bytes = content.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
