package vn.motcua.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Says that this JVM alone uses the embedded server's folder. The system gives the lock back even after a kill, so
 * whoever holds it may take down a server that is still running there.
 */
class FolderLock implements AutoCloseable {

    private final FileChannel file;

    FolderLock(Path folder) throws IOException {
        Files.createDirectories(folder);
        this.file =
                FileChannel.open(folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!acquired()) {
            file.close();
            throw new IllegalStateException("Another Một Cửa runs on the folder " + folder.toAbsolutePath()
                    + ". Stop it, or set motcua.database.folder to another folder.");
        }
    }

    private boolean acquired() throws IOException {
        try {
            @Nullable Object lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldHere) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
