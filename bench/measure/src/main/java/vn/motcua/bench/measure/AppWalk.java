package vn.motcua.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole application, walked over HTTP as officers do it: a real procedure from its receipt to state 10, each step
 * found in the task list of an officer of its group, claimed and completed.
 */
final class AppWalk implements Player {

    private static final String PROCEDURE = "1.002010";
    private static final String RECEIVED_BY = "tu-phap.reception";
    private static final String RETURNED = "10";
    private static final Map<String, String> FIELDS = Map.of("pin", "123456", "recipient", "Người nộp hồ sơ");

    private final AppServer server;
    private final List<String> officers = new ArrayList<>();

    private AppWalk(AppServer server) {
        this.server = server;
    }

    static AppWalk start(List<String> java, Map<String, String> environment, Path log) throws Exception {
        return new AppWalk(AppServer.start(java, environment, "tu-phap/" + PROCEDURE + ",shared/*,decisions/*", log));
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
        return server.send("POST", "/api/dossiers", RECEIVED_BY, body).get("code").asText();
    }

    /** Only on the first dossier, which is not measured: asks a manager each time who has it. */
    private void findTheWay(String code) throws Exception {
        JsonNode sheet = server.send("GET", "/api/dossiers/" + code, "manager", null);
        while (!sheet.get("state").asText().equals(RETURNED)) {
            String officer = sheet.get("holder").get(0).get("candidateGroups").get(0).asText();
            complete(code, officer);
            officers.add(officer);
            sheet = server.send("GET", "/api/dossiers/" + code, "manager", null);
        }
    }

    private void complete(String code, String officer) throws Exception {
        JsonNode task = server.send("GET", "/api/tasks?queue=group&dossier=" + code, officer, null).get("items").get(0);
        String path = "/api/tasks/" + task.get("id").asText();
        server.send("POST", path + "/claim", officer, "{}");
        Map<String, Object> answer = new HashMap<>();
        answer.put("decision", task.get("decisions").get(0).asText());
        answer.put("comment", "Đã xem");
        Map<String, String> fields = new HashMap<>();
        task.get("requiredFields").forEach(field -> fields.put(field.asText(), FIELDS.getOrDefault(field.asText(), "1")));
        answer.put("fields", fields);
        server.send("POST", path + "/complete", officer, server.json().writeValueAsString(answer));
    }

    @Override
    public void close() throws Exception {
        server.close();
    }
}
