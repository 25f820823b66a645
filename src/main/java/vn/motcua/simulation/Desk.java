package vn.motcua.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The server as a program sees it. A call that finds the server away is repeated for two minutes, a write under the
 * same key, so that a server that was killed and started again loses and doubles nothing.
 */
class Desk {

    private static final int TRIES = 240;
    private static final String PASSWORD = "demo";

    /** An answer: its status and its JSON, missing for an empty body. */
    record Reply(int status, JsonNode json) {

        boolean isFine() {
            return status < 300;
        }

        String problem() {
            return status + " " + json.path("code").asText("") + " " + json.path("errors");
        }
    }

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI server;

    Desk(URI server) {
        this.server = server;
    }

    Reply get(String path, @Nullable String officer) {
        return send(request(path, officer).GET());
    }

    Reply post(String path, String officer, String key, Map<String, ?> body) {
        return send(request(path, officer)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(written(body))));
    }

    private HttpRequest.Builder request(String path, @Nullable String officer) {
        var request = HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(60));
        if (officer != null) {
            var credentials = (officer + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        return request;
    }

    private Reply send(HttpRequest.Builder request) {
        IOException away = new IOException("never tried");
        for (int i = 0; i < TRIES; i++) {
            try {
                var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 503) {
                    return new Reply(answer.statusCode(), read(answer.body()));
                }
            } catch (IOException failed) {
                away = failed;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
        throw new UncheckedIOException("The server stays away", away);
    }

    private JsonNode read(String body) {
        try {
            return body.isBlank() ? json.missingNode() : json.readTree(body);
        } catch (JsonProcessingException notJson) {
            return json.missingNode();
        }
    }

    private String written(Map<String, ?> body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
