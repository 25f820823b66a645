package vn.motcua.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scanner's protocol, spoken by a server of this test over TCP. */
class ScannedFilesTests {

    @TempDir
    private Path folder;

    @Test
    void letsInWhatTheScannerFindsCleanAfterSendingAllOfIt() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var sent = CompletableFuture.supplyAsync(() -> answer(server, "stream: OK"));

            var checked = gate(server).check("a.pdf", pdf());

            assertThat(checked.type()).isEqualTo(FileType.PDF);
            assertThat(sent.get()).isEqualTo(Files.readAllBytes(checked.content()));
        }
    }

    @Test
    void keepsOutWhatTheScannerFinds() throws Exception {
        assertThat(refusal("stream: Eicar-Test-Signature FOUND")).isEqualTo("file.malware 422");
    }

    @Test
    void keepsOutWhatTheScannerCannotJudge() throws Exception {
        assertThat(refusal("INSTREAM size limit exceeded. ERROR")).isEqualTo("file.scanner-away 503");
        assertThat(refusal("")).isEqualTo("file.scanner-away 503");
    }

    @Test
    void keepsOutEverythingWhileTheScannerIsAway() throws Exception {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        var refused = catchThrowableOfType(
                FileRefused.class, () -> FileGateTests.gate("127.0.0.1:" + port).check("a.pdf", pdf()));

        assertThat(refused.code()).isEqualTo("file.scanner-away");
    }

    private String refusal(String answer) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var served = CompletableFuture.supplyAsync(() -> answer(server, answer));
            var refused =
                    catchThrowableOfType(FileRefused.class, () -> gate(server).check("a.pdf", pdf()));
            served.get();
            return refused.code() + " " + refused.status().value();
        }
    }

    private static FileGate gate(ServerSocket server) {
        return FileGateTests.gate("127.0.0.1:" + server.getLocalPort());
    }

    private Path pdf() throws IOException {
        return Files.write(folder.resolve("upload"), GoodFiles.pdf());
    }

    private static byte[] answer(ServerSocket server, String answer) {
        try (var socket = server.accept();
                var in = new DataInputStream(socket.getInputStream())) {
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            var sent = new ByteArrayOutputStream();
            for (var length = in.readInt(); length > 0; length = in.readInt()) {
                sent.write(in.readNBytes(length));
            }
            socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.UTF_8));
            return sent.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
