package vn.motcua.catalog.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The checkout that the application runs from, if it does: what is published is written there too, so that the next
 * commit has what the engine has. A file that cannot be written is told in the log and keeps nothing from being
 * published.
 */
@Component
class Checkout {

    private static final Logger log = LoggerFactory.getLogger(Checkout.class);
    private static final Set<String> FOLDERS = Set.of("processes", "decisions");
    private static final String NOWHERE = "none";

    private final String setting;

    @Autowired
    Checkout(ReviewSettings settings) {
        this(settings.checkout());
    }

    Checkout(String setting) {
        this.setting = setting;
    }

    void writeWhenCommitted(String path, byte[] content) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                write(path, content);
            }
        });
    }

    /** Returns whether it was written. */
    boolean write(String path, byte[] content) {
        if (setting.equals(NOWHERE)) {
            return false;
        }
        try {
            var root = Path.of(setting).toAbsolutePath().normalize();
            var file = root.resolve(path).normalize();
            if (!belongs(root, file)) {
                return false;
            }
            replace(file, content);
            log.info("Wrote {}", file);
            return true;
        } catch (IOException | RuntimeException failure) {
            log.error("Published, but {} could not be written: git and engine differ", path, failure);
            return false;
        }
    }

    /** Without a setting only a file that is there; never anything outside the two folders, links followed. */
    private boolean belongs(Path root, Path file) throws IOException {
        var folder = file.getParent();
        if (!file.startsWith(root)
                || folder == null
                || !FOLDERS.contains(root.relativize(file).getName(0).toString())
                || !Files.isDirectory(folder)
                || setting.isEmpty() && !Files.isRegularFile(file)) {
            return false;
        }
        return folder.toRealPath()
                .startsWith(root.toRealPath().resolve(root.relativize(file).getName(0)));
    }

    private static void replace(Path file, byte[] content) throws IOException {
        var beside = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.write(beside, content);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
