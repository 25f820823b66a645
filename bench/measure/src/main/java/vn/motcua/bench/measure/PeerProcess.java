package vn.motcua.bench.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A peer in its own JVM, told through its standard input how many dossiers to play. */
final class PeerProcess implements Player {

    private final Process process;
    private final BufferedReader answers;
    private final Writer orders;
    private final Path log;

    private PeerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.orders = process.outputWriter(StandardCharsets.UTF_8);
    }

    static PeerProcess start(List<String> java, Map<String, String> environment, Path log) throws IOException {
        Files.deleteIfExists(log);
        ProcessBuilder builder = new ProcessBuilder(java).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        PeerProcess peer = new PeerProcess(builder.start(), log);
        peer.await("READY");
        return peer;
    }

    @Override
    public void play(int dossiers) throws IOException {
        orders.write(dossiers + "\n");
        orders.flush();
        await("DONE " + dossiers);
    }

    private void await(String word) throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.equals(word)) {
                return;
            }
            Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        throw new IOException("A peer ended before it said " + word + "; see its log beside the results");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        orders.close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
