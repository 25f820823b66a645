package vn.motcua.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server that a killed JVM left behind. It would keep the folder locked and block the next start, so it is asked
 * to stop first; its rows are safe because it stops the ordinary way.
 */
record OrphanedServer(Path folder) {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final int PATIENCE_SECONDS = 30;

    void stop() throws IOException {
        Optional<ProcessHandle> server = running();
        if (server.isPresent()) {
            log.warn(
                    "Stopping PostgreSQL process {} that an earlier run left behind",
                    server.get().pid());
            end(server.get());
        }
    }

    /** The process that {@code postmaster.pid} names, when it lives and is PostgreSQL and not a later namesake. */
    Optional<ProcessHandle> running() throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        if (!Files.isReadable(pidFile)) {
            return Optional.empty();
        }
        String pid = Files.readAllLines(pidFile).stream().findFirst().orElse("").strip();
        return pid.matches("\\d{1,18}")
                ? ProcessHandle.of(Long.parseLong(pid)).filter(OrphanedServer::isPostgres)
                : Optional.empty();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException late) {
            throw new IllegalStateException("PostgreSQL process " + process.pid() + " does not stop", late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL stopped", stopped);
        }
    }
}
