package vn.motcua.catalog;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes text files so that a reader, or a crash, finds the old file or the new one, never a part. */
public final class WholeFile {

    private WholeFile() {}

    /** Makes the folder when it is missing. */
    public static void write(Path target, String text) throws IOException {
        var whole = target.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        var draft = Files.writeString(whole.resolveSibling("." + whole.getFileName() + ".tmp"), text);
        try {
            Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
