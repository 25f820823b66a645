package vn.motcua.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Plays one dossier: looks where it waits, answers as the officer whom the step names, looks again. */
class Play {

    /** No diagram has so many steps; a dossier that takes more goes in circles. */
    private static final int MOST_STEPS = 80;

    private final Desk desk;
    private final Tally tally;
    private final Random random;
    private boolean papersAsked;

    Play(Desk desk, Tally tally, Random random) {
        this.desk = desk;
        this.tally = tally;
        this.random = random;
    }

    void toTheEnd(String code) {
        for (int i = 0; i < MOST_STEPS; i++) {
            var sheet = desk.get("/api/dossiers/" + code, "manager");
            var state = sheet.json().path("state").asInt();
            if (!sheet.isFine()) {
                tally.failed("look at dossier: " + sheet.problem());
                return;
            }
            if (state == 3 || state == 8 || state == 10) {
                tally.ended(sheet.json().path("stateName").asText());
                return;
            }
            if (!move(code, sheet.json(), state)) {
                return;
            }
        }
        tally.failed("goes in circles");
    }

    private boolean move(String code, JsonNode sheet, int state) {
        if (state == 5) {
            papersAsked = true;
            var reception = sheet.path("receivedBy").asText();
            return fine(
                    "bring papers",
                    desk.post("/api/dossiers/" + code + "/supplement", reception, key(), Map.of("note", "Đã bổ sung")));
        }
        var holder = mainStep(sheet);
        if (holder.isMissingNode()) {
            tally.failed("waits nowhere in state " + state);
            return false;
        }
        return answer(holder);
    }

    /** Timers may have opened side steps; the main path goes on beside them. */
    private static JsonNode mainStep(JsonNode sheet) {
        for (var holder : sheet.path("holder")) {
            var step = holder.path("step").asText();
            if (!step.equals("Activity_ApologiseOrFinish") && !step.equals("Activity_DirectOverdue")) {
                return holder;
            }
        }
        return sheet.path("holder").path(0);
    }

    private boolean answer(JsonNode holder) {
        var group = holder.path("candidateGroups").path(0).asText();
        var officer =
                holder.path("officer").isTextual() ? holder.path("officer").asText() : group;
        var id = holder.path("taskId").asText();
        var task = desk.get("/api/tasks/" + id, officer);
        if (task.status() == 404 || task.status() == 409) {
            return true;
        }
        var answer = Choices.answer(task.json(), !papersAsked, random);
        var done = desk.post("/api/tasks/" + id + "/complete", officer, key(), answer);
        if (done.isFine()) {
            tally.answered(holder.path("step").asText(), String.valueOf(answer.get("decision")));
        }
        return done.status() == 409 || fine("complete " + holder.path("step").asText(), done);
    }

    private boolean fine(String what, Desk.Reply reply) {
        if (!reply.isFine()) {
            tally.failed(what + ": " + reply.problem());
        }
        return reply.isFine();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
