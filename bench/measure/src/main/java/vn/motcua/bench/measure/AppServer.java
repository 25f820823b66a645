package vn.motcua.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The whole application in a JVM of its own, asked over HTTP; its demo officers are there. */
final class AppServer implements AutoCloseable {

    private final Process process;
    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    private AppServer(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** @param deploy patterns of the diagrams and tables that are deployed */
    static AppServer start(List<String> java, Map<String, String> environment, String deploy, Path log) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(java).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(Map.of(
                        "SERVER_PORT", String.valueOf(port),
                        "MOTCUA_DEMOANYWHERE", "true",
                        "MOTCUA_ENGINE_DEPLOY", deploy,
                        // Nothing is due while a bench runs; polling costs by the clock, not by the dossier.
                        "MOTCUA_ENGINE_JOBS", "false"));
        AppServer server = new AppServer(builder.start(), "http://127.0.0.1:" + port);
        try {
            server.awaitReadiness();
        } catch (Exception notReady) {
            server.close();
            throw notReady;
        }
        return server;
    }

    String address() {
        return address;
    }

    ObjectMapper json() {
        return json;
    }

    JsonNode send(String method, String path, String login, String body) throws Exception {
        String basic = Base64.getEncoder().encodeToString((login + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("%s %s as %s: %d %s".formatted(method, path, login, answer.statusCode(), answer.body()));
        }
        return answer.body().isBlank() ? json.createObjectNode() : json.readTree(answer.body());
    }

    private void awaitReadiness() throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        HttpRequest ready = HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness")).build();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // The port opens when the application has started.
            }
            Thread.sleep(500);
        }
        throw new IOException("The application did not get ready; see its log beside the results");
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
