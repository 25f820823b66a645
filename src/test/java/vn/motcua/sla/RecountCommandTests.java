package vn.motcua.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.shell.WrongCall;

class RecountCommandTests {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void watchesUntilAPersonIsWaitedFor() throws IOException {
        var answers = new ArrayDeque<>(List.of(line("counting", 100, 40), line("counted", 100, 100)));
        var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/api/calendar/recounts/7", exchange -> {
            var body = answers.remove().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            var address = "http://localhost:" + server.getAddress().getPort();
            assertThat(run("demo", "7", "--user", "approver", "--server", address))
                    .isZero();
        } finally {
            server.stop(0);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("counting 40 % (40 of 100)", "9859/VPCP: counted, 12 dossiers move, 0 moved");
    }

    @Test
    void saysThatNoServerAnswers() {
        assertThat(run("demo", "7", "--user", "approver", "--server", "http://localhost:1"))
                .isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("cannot be reached");
    }

    @Test
    void refusesACallThatNamesNobodyOrNothing() {
        assertThatThrownBy(() -> run("demo", "7")).isInstanceOf(WrongCall.class).hasMessageContaining("--user");
        assertThatThrownBy(() -> run("demo", "--user", "approver")).isInstanceOf(WrongCall.class);
        assertThatThrownBy(() -> run("demo", "seven", "--user", "approver"))
                .isInstanceOf(WrongCall.class)
                .hasMessageContaining("seven");
        assertThatThrownBy(() -> run(null, "7", "--user", "approver"))
                .isInstanceOf(WrongCall.class)
                .hasMessageContaining("MOTCUA_PASSWORD");
    }

    private int run(@Nullable String password, String... words) {
        return new RecountCommand(password).run(List.of(words), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private static String line(String state, int total, int done) {
        return "{\"decision\":\"9859/VPCP\",\"state\":\"%s\",\"total\":%d,\"done\":%d,\"moves\":12,\"applied\":0}"
                .formatted(state, total, done);
    }
}
