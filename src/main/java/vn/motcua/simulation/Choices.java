package vn.motcua.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** What an officer answers to a step: mostly the straight path, now and then a supplement or a refusal. */
final class Choices {

    private static final double SUPPLEMENT = 0.04;
    private static final double REFUSAL = 0.02;

    private Choices() {}

    static Map<String, Object> answer(JsonNode task, boolean mayAskPapers, Random random) {
        var decision = task.path("decisions").path(0).asText();
        var chance = random.nextDouble();
        if (takes(task, "supplement") && mayAskPapers && chance < SUPPLEMENT) {
            decision = "supplement";
        } else if (takes(task, "refuse") && chance > 1 - REFUSAL) {
            decision = "refuse";
        }
        return Map.of("decision", decision, "comment", "", "fields", fields(task, decision));
    }

    private static Map<String, String> fields(JsonNode task, String decision) {
        Map<String, String> fields = new HashMap<>();
        task.path("requiredFields").forEach(name -> fields.put(name.asText(), value(name.asText())));
        if (decision.equals("supplement")) {
            fields.put("items", "Bản sao giấy tờ tùy thân còn hạn");
            fields.put("reason", "Bản đã nộp quá hạn");
        } else if (decision.equals("refuse")) {
            fields.put("reason", "Không thuộc thẩm quyền giải quyết");
        }
        return fields;
    }

    private static String value(String field) {
        return field.equals("pin") ? "123456" : "Người nộp hồ sơ";
    }

    private static boolean takes(JsonNode task, String decision) {
        for (var each : task.path("decisions")) {
            if (each.asText().equals(decision)) {
                return true;
            }
        }
        return false;
    }
}
