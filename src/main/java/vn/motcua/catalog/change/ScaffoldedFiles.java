package vn.motcua.catalog.change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Which diagrams of a folder an analyst has edited since the scaffold wrote them, by the hashes that it keeps. */
final class ScaffoldedFiles {

    private final Path folder;
    private final Map<String, String> hashes = new HashMap<>();

    private ScaffoldedFiles(Path folder) {
        this.folder = folder;
    }

    static ScaffoldedFiles in(Path folder) throws IOException {
        var files = new ScaffoldedFiles(folder);
        var ledger = folder.resolve(".scaffold.yaml");
        if (Files.exists(ledger)) {
            for (var line : Files.readAllLines(ledger)) {
                var colon = line.lastIndexOf(": ");
                if (!line.startsWith("#") && colon > 0) {
                    files.hashes.put(line.substring(0, colon), line.substring(colon + 2));
                }
            }
        }
        return files;
    }

    boolean isEdited(String path) throws IOException {
        return !hash(Files.readString(folder.resolve(path))).equals(hashes.get(path));
    }

    /** Line ends do not count, as for the scaffold. */
    private static String hash(String content) {
        try {
            var bytes = content.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
