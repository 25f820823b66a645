package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;
import vn.motcua.dossier.ADossier;

@MotCuaTest
class OfficersDeskTests {

    private static final String PROCEDURE = "1.001193";
    private static final String RECEPTION = "phuong-bac-giang.reception";
    private static final String ELSEWHERE = "phuong-da-mai.reception";

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient db;

    private Api api;
    private String dossier;

    @BeforeEach
    void receiveADossier() {
        api = new Api(http);
        dossier = api.post(RECEPTION, "/api/dossiers", ADossier.of(PROCEDURE).json())
                .is(201)
                .json()
                .path("code")
                .asText();
    }

    @Test
    void theOfficersOfTheGroupFindTheTaskAndNobodyElse() {
        var mine =
                api.get(RECEPTION, "/api/tasks?queue=group&dossier=" + dossier).is(200);
        var others =
                api.get(ELSEWHERE, "/api/tasks?queue=group&dossier=" + dossier).is(200);
        var id = mine.json().path("items").path(0).path("id").asText();

        assertThat(mine.json().path("items")).hasSize(1);
        assertThat(mine.json().path("items").path(0).path("decisions").path(0).asText())
                .isEqualTo("accept");
        assertThat(others.json().path("items")).isEmpty();
        api.get(ELSEWHERE, "/api/tasks/" + id).is(404);
        api.post(ELSEWHERE, "/api/tasks/" + id + "/claim", "").is(404);
        api.get(ELSEWHERE, "/api/dossiers/" + dossier).is(404);
        api.get("admin", "/api/dossiers/" + dossier).is(404);
    }

    @Test
    void aClaimedTaskMovesFromTheGroupsQueueToTheOfficersOwn() {
        var id = api.holder(dossier).path("taskId").asText();

        api.post(RECEPTION, "/api/tasks/" + id + "/claim", "").is(200);

        assertThat(api.get(RECEPTION, "/api/tasks?queue=group&dossier=" + dossier)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(api.get(RECEPTION, "/api/tasks?queue=mine&dossier=" + dossier)
                        .json()
                        .path("items"))
                .hasSize(1);
        api.post(RECEPTION, "/api/tasks/" + id + "/release", "").is(200);
        assertThat(api.get(RECEPTION, "/api/tasks?queue=group&dossier=" + dossier)
                        .json()
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void ofManyWhoCompleteAtOnceOneWins() throws Exception {
        var id = api.holder(dossier).path("taskId").asText();
        List<Callable<Integer>> officers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            officers.add(() -> api.post(RECEPTION, "/api/tasks/" + id + "/complete", "{\"decision\":\"accept\"}")
                    .status());
        }

        var desks = Executors.newFixedThreadPool(4);
        List<Integer> answers = new ArrayList<>();
        for (var answer : desks.invokeAll(officers)) {
            answers.add(answer.get());
        }
        desks.shutdown();

        assertThat(answers).containsOnlyOnce(204).containsOnly(204, 409);
    }

    @Test
    void anAnswerNamesWhatItLacks() {
        var id = api.holder(dossier).path("taskId").asText();

        var none = api.post(RECEPTION, "/api/tasks/" + id + "/complete", "{}").is(422);
        var wrong = api.post(RECEPTION, "/api/tasks/" + id + "/complete", "{\"decision\":\"sign\"}")
                .is(422);
        var bare = api.post(RECEPTION, "/api/tasks/" + id + "/complete", "{\"decision\":\"refuse\"}")
                .is(422);

        assertThat(none.json().path("errors").path(0).path("field").asText()).isEqualTo("decision");
        assertThat(wrong.json().path("errors").path(0).path("field").asText()).isEqualTo("decision");
        assertThat(bare.json().path("errors").path(0).path("field").asText()).isEqualTo("fields.reason");
        assertThat(api.state(dossier)).isEqualTo(2);
    }

    @Test
    void theFiveStepsFollowInOrderUntilTheResultIsReturned() {
        List<String> steps = new ArrayList<>();
        while (api.state(dossier) != 10) {
            steps.add(api.step(dossier));
        }

        assertThat(steps)
                .containsSubsequence(
                        "Activity_ReceiveDossier",
                        "Activity_SignResult",
                        "Activity_TransferResult",
                        "Activity_PrintResult",
                        "Activity_StampResult",
                        "Activity_ReturnResult");
        var history = api.get("auditor", "/api/dossiers/" + dossier + "/history")
                .is(200)
                .body();
        assertThat(history).contains("result-signed", "result-returned").doesNotContain("123456", "024190001234");
    }

    @Test
    void aWrongPinSignsNothingAndNamesTheField() {
        while (!api.holder(dossier).path("step").asText().equals("Activity_SignResult")) {
            api.step(dossier);
        }
        var holder = api.holder(dossier);
        var leader = holder.path("candidateGroups").path(0).asText();
        var path = "/api/tasks/" + holder.path("taskId").asText() + "/complete";

        var refused = api.post(leader, path, "{\"decision\":\"sign\",\"fields\":{\"pin\":\"000000\"}}")
                .is(422);

        assertThat(refused.json().path("errors").path(0).path("field").asText()).isEqualTo("fields.pin");
        assertThat(api.holder(dossier).path("step").asText()).isEqualTo("Activity_SignResult");
    }

    @Test
    void aSupplementStopsTheClockOnceAndThePapersStartItAgain() {
        var due = dueAt();
        var path = "/api/dossiers/" + dossier;
        var ask = "{\"items\":[\"Bản sao giấy chứng sinh\"],\"reason\":\"Thiếu giấy tờ\"}";

        assertThat(api.post(RECEPTION, path + "/supplement-request", ask)
                        .is(200)
                        .json()
                        .path("state")
                        .asInt())
                .isEqualTo(5);
        assertThat(dueAt()).isEqualTo("null");
        api.post(RECEPTION, path + "/supplement", "{\"papers\":[{\"name\":\"Giấy chứng sinh\"}],\"note\":\"\"}")
                .is(200);

        assertThat(dueAt()).isEqualTo(due);
        assertThat(api.post(RECEPTION, path + "/supplement-request", ask)
                        .is(409)
                        .code())
                .isEqualTo("dossier.supplement-asked-already");
        assertThat(api.get(RECEPTION, path + "/letters").json().findValuesAsText("form"))
                .as("receipt, request, receipt with the new date")
                .containsExactly("1", "2", "1");
    }

    @Test
    void aWithdrawnDossierIsStoppedWithItsNotice() {
        var path = "/api/dossiers/" + dossier;

        api.post(RECEPTION, path + "/withdrawal", "{\"reason\":\"Đổi ý\"}").is(200);
        assertThat(api.state(dossier)).isEqualTo(7);
        api.step(dossier);

        assertThat(api.state(dossier)).isEqualTo(8);
        assertThat(api.post(RECEPTION, path + "/withdrawal", "{\"reason\":\"x\"}")
                        .is(409)
                        .code())
                .isEqualTo("dossier.wrong-state");
        assertThat(api.get(RECEPTION, "/api/tasks?queue=unit&dossier=" + dossier)
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void aSignedResultCanNoLongerBeWithdrawn() {
        while (!api.holder(dossier).path("step").asText().equals("Activity_TransferResult")) {
            api.step(dossier);
        }

        assertThat(api.post(RECEPTION, "/api/dossiers/" + dossier + "/withdrawal", "{\"reason\":\"x\"}")
                        .is(409)
                        .code())
                .isEqualTo("dossier.result-already-signed");
    }

    @Test
    void aRefusalEndsTheDossierWithFormThree() {
        api.post(RECEPTION, "/api/dossiers/" + dossier + "/refusal", "{\"reason\":\"Không đủ điều kiện\"}")
                .is(200);

        assertThat(api.state(dossier)).isEqualTo(3);
        assertThat(api.get(RECEPTION, "/api/dossiers/" + dossier + "/letters")
                        .json()
                        .path(1)
                        .path("form")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void theSameReceiptSentManyTimesIsOneDossier() throws Exception {
        List<Callable<String>> sends = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sends.add(() -> api.postOnce(
                            RECEPTION,
                            "/api/dossiers",
                            "once-and-only",
                            ADossier.of(PROCEDURE).json())
                    .is(201)
                    .body());
        }

        var desks = Executors.newFixedThreadPool(4);
        List<String> answers = new ArrayList<>();
        for (var answer : desks.invokeAll(sends)) {
            answers.add(answer.get());
        }
        desks.shutdown();

        assertThat(answers).containsOnly(answers.get(0));
    }

    @Test
    void theReceiptsSecretShowsWhereTheDossierStandsAndNothingPersonal() {
        var token = db.sql("select lookup_token from dossiers where code = ?")
                .param(dossier)
                .query(String.class)
                .single();

        var seen = api.get(RECEPTION, "/api/public/dossiers/" + dossier + "?token=" + token)
                .is(200);

        assertThat(seen.body()).contains("N*** T*** H***").doesNotContain("Hường", "024190001234", "912345678");
        api.get(RECEPTION, "/api/public/dossiers/" + dossier + "?token=wrong").is(404);
    }

    private String dueAt() {
        return api.get("manager", "/api/dossiers/" + dossier)
                .json()
                .path("dueAt")
                .asText();
    }
}
