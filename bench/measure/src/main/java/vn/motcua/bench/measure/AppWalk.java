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
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The whole application, walked over HTTP as officers do it: a real procedure from its receipt to state 10, each step
 * found in the task list of an officer of its group, claimed and completed.
 */
final class AppWalk implements Player {

    private static final String PROCEDURE = "1.002010";
    private static final String RECEIVED_BY = "tu-phap.reception";
    private static final String RETURNED = "10";
    private static final Map<String, String> FIELDS = Map.of("pin", "123456", "recipient", "Người nộp hồ sơ");

    private final Process process;
    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final List<String> officers = new ArrayList<>();

    private AppWalk(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static AppWalk start(List<String> java, Map<String, String> environment, Path log) throws Exception {
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
                        "MOTCUA_ENGINE_DEPLOY", "tu-phap/" + PROCEDURE + ",shared/*,decisions/*",
                        // Nothing is due while the bench runs; polling costs by the clock, not by the dossier.
                        "MOTCUA_ENGINE_JOBS", "false"));
        AppWalk walk = new AppWalk(builder.start(), "http://127.0.0.1:" + port);
        try {
            walk.awaitReadiness();
        } catch (Exception notReady) {
            walk.close();
            throw notReady;
        }
        return walk;
    }

    @Override
    public void play(int dossiers) throws Exception {
        for (int i = 0; i < dossiers; i++) {
            String code = receive();
            if (officers.isEmpty()) {
                findTheWay(code);
            } else {
                for (String officer : officers) {
                    complete(code, officer);
                }
            }
        }
    }

    String address() {
        return address;
    }

    private String receive() throws Exception {
        String body =
                """
                {"procedureCode": "%s", "channel": "direct", "returnMethod": "counter",
                 "applicant": {"kind": "citizen", "name": "Nguyễn Thị Đo Lường", "idNumber": "027199000017",
                               "phone": "0912345678", "email": "do.luong@example.vn", "address": "Số 1, Bắc Ninh"},
                 "papers": [{"name": "Đơn đề nghị", "originals": 1, "copies": 0},
                            {"name": "Bản sao giấy tờ", "originals": 0, "copies": 1}],
                 "summary": "Hồ sơ đo chi phí"}
                """
                        .formatted(PROCEDURE);
        return send("POST", "/api/dossiers", RECEIVED_BY, body).get("code").asText();
    }

    /** Only on the first dossier, which is not measured: asks a manager each time who has it. */
    private void findTheWay(String code) throws Exception {
        JsonNode sheet = send("GET", "/api/dossiers/" + code, "manager", null);
        while (!sheet.get("state").asText().equals(RETURNED)) {
            String officer = sheet.get("holder").get(0).get("candidateGroups").get(0).asText();
            complete(code, officer);
            officers.add(officer);
            sheet = send("GET", "/api/dossiers/" + code, "manager", null);
        }
    }

    private void complete(String code, String officer) throws Exception {
        JsonNode task = send("GET", "/api/tasks?queue=group&dossier=" + code, officer, null).get("items").get(0);
        String path = "/api/tasks/" + task.get("id").asText();
        send("POST", path + "/claim", officer, "{}");
        Map<String, Object> answer = new HashMap<>();
        answer.put("decision", task.get("decisions").get(0).asText());
        answer.put("comment", "Đã xem");
        Map<String, String> fields = new HashMap<>();
        task.get("requiredFields").forEach(field -> fields.put(field.asText(), FIELDS.getOrDefault(field.asText(), "1")));
        answer.put("fields", fields);
        send("POST", path + "/complete", officer, json.writeValueAsString(answer));
    }

    private JsonNode send(String method, String path, String login, String body) throws Exception {
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
