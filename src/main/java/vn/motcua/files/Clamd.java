package vn.motcua.files;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a ClamAV daemon by its INSTREAM command. When one is set, only its clear "OK" lets a file in: a daemon that is
 * away, slow or refuses the size keeps the file out.
 */
class Clamd {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final int LONGEST_ANSWER = 1000;

    private final FileSettings settings;

    Clamd(FileSettings settings) {
        this.settings = settings;
    }

    void scan(Path content) throws WrongFile {
        var address = settings.clamd();
        if (address == null || address.isBlank()) {
            return;
        }
        String answer;
        try {
            answer = ask(address, content);
        } catch (IOException | RuntimeException away) {
            LOG.warn("The malware scanner {} does not answer: {}", address, away.getMessage());
            throw new WrongFile(FileFault.SCANNER_AWAY);
        }
        if (answer.endsWith(" FOUND")) {
            LOG.warn("The malware scanner found: {}", answer);
            throw new WrongFile(FileFault.MALWARE);
        }
        if (!answer.equals("stream: OK")) {
            throw new WrongFile(FileFault.SCANNER_AWAY);
        }
    }

    private String ask(String address, Path content) throws IOException {
        var colon = address.lastIndexOf(':');
        var port = Integer.parseInt(address.substring(colon + 1));
        var patience = (int) settings.scanTime().toMillis();
        try (var socket = new Socket();
                var bytes = Files.newInputStream(content)) {
            socket.connect(new InetSocketAddress(address.substring(0, colon), port), patience);
            socket.setSoTimeout(patience);
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            var buffer = new byte[8192];
            for (var read = bytes.read(buffer); read > 0; read = bytes.read(buffer)) {
                out.writeInt(read);
                out.write(buffer, 0, read);
            }
            out.writeInt(0);
            out.flush();
            var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }
}
