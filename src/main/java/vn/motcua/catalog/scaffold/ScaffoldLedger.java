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
import vn.motcua.catalog.WholeFile;

/**
 * {@code processes/.scaffold.yaml}: the SHA-256 of each diagram as the scaffold wrote it. A file with another content
 * belongs to the analyst and is left alone.
 */
final class ScaffoldLedger {

    private final Path folder;
    private final Map<String, String> hashes = new TreeMap<>();
    /** The folders that hold a file of a code, so that none is written twice. */
    private final Map<String, String> standing = new TreeMap<>();

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
        ledger.lookAround();
        return ledger;
    }

    /** What writing this content under this path would mean. */
    ScaffoldAct act(String path, String content) throws IOException {
        var file = folder.resolve(path);
        if (!Files.exists(file)) {
            return standing.containsKey(name(path)) ? ScaffoldAct.ELSEWHERE : ScaffoldAct.NEW;
        }
        var hash = hash(Files.readString(file));
        if (hash.equals(hash(content))) {
            return ScaffoldAct.UNCHANGED;
        }
        return hash.equals(hashes.get(path)) ? ScaffoldAct.CHANGED : ScaffoldAct.EDITED;
    }

    void write(String path, String content) throws IOException {
        WholeFile.write(folder.resolve(path), content);
        hashes.put(path, hash(content));
    }

    /** The file holds just this content already. */
    void keep(String path, String content) {
        hashes.put(path, hash(content));
    }

    void save() throws IOException {
        var text = new StringBuilder(
                "# SHA-256 of each diagram as the scaffold wrote it; other files are the analysts'.\n");
        hashes.forEach(
                (path, hash) -> text.append(path).append(": ").append(hash).append('\n'));
        WholeFile.write(file(), text.toString());
    }

    private void lookAround() throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder, 2)) {
                files.filter(file -> file.toString().endsWith(".bpmn"))
                        .forEach(file -> standing.put(file.getFileName().toString(), file.toString()));
            }
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
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
