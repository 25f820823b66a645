package vn.motcua.sla;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import vn.motcua.shell.Arguments;
import vn.motcua.shell.Command;
import vn.motcua.shell.Progress;
import vn.motcua.shell.WrongCall;

/** {@code recount}: watches a recount on a running server until it is done or waits for a person. */
public class RecountCommand implements Command {

    private static final String SERVER = "--server";
    private static final String USER = "--user";
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final @Nullable String password;

    public RecountCommand() {
        this(System.getenv("MOTCUA_PASSWORD"));
    }

    RecountCommand(@Nullable String password) {
        this.password = password;
    }

    @Override
    public String name() {
        return "recount";
    }

    @Override
    public String help() {
        return """
                recount NUMBER --user NAME [--server URL]
                  watches a recount of due dates until it is done or waits for a person (http://localhost:8080)
                  the password of the user stands in the environment variable MOTCUA_PASSWORD""";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        var arguments = Arguments.of(words, SERVER, USER);
        var number = arguments.only("The recount's number");
        var user = arguments.option(USER).orElseThrow(() -> new WrongCall("--user is missing."));
        if (password == null) {
            throw new WrongCall("MOTCUA_PASSWORD is not set.");
        }
        if (!number.matches("[0-9]{1,18}")) {
            throw new WrongCall("Not a number: " + number);
        }
        try {
            var client = client(arguments.option(SERVER).orElse("http://localhost:8080"), user, password);
            return watch(client, number, out);
        } catch (RestClientResponseException refused) {
            out.println("The server refused: " + refused.getStatusCode().value());
        } catch (RestClientException | IllegalArgumentException away) {
            out.println("The server cannot be reached.");
        }
        return 1;
    }

    private static RestClient client(String server, String user, String password) {
        return RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory())
                .baseUrl(URI.create(server))
                .defaultHeaders(headers -> headers.setBasicAuth(user, password))
                .build();
    }

    private static int watch(RestClient client, String number, PrintStream out) {
        var now = look(client, number);
        while (isUnderWay(now)) {
            now = watchPhase(client, number, now, out);
        }
        out.printf(
                "%s: %s, %d dossiers move, %d moved%n",
                now.path("decision").asText(),
                now.path("state").asText(),
                now.path("moves").asInt(),
                now.path("applied").asInt());
        return now.path("state").asText().equals("stopped") ? 1 : 0;
    }

    private static JsonNode watchPhase(RestClient client, String number, JsonNode first, PrintStream out) {
        var state = first.path("state").asText();
        var now = first;
        try (var progress = Progress.of(out, state, first.path("total").asLong())) {
            while (now.path("state").asText().equals(state)
                    && now.path("total").asLong() == first.path("total").asLong()) {
                progress.reach(now.path("done").asLong());
                LockSupport.parkNanos(PAUSE.toNanos());
                now = look(client, number);
            }
        }
        return now;
    }

    private static boolean isUnderWay(JsonNode recount) {
        var state = recount.path("state").asText();
        return state.equals("counting") || state.equals("applying");
    }

    private static JsonNode look(RestClient client, String number) {
        var recount = client.get()
                .uri("/api/calendar/recounts/{number}", number)
                .retrieve()
                .body(JsonNode.class);
        if (recount == null) {
            throw new RestClientException("nothing");
        }
        return recount;
    }
}
