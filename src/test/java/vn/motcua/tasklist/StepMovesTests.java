package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossier.ADossier;

/** Steps that change hands or are gone back to, by the REST door. */
@MotCuaTest
@TestPropertySource(
        properties = "motcua.engine.deploy=tu-phap/1.002010,nong-nghiep-va-moi-truong/1.003870,"
                + "nong-nghiep-va-moi-truong/1.012793,shared/*,decisions/*")
class StepMovesTests {

    private static final String EXAMINE = "Activity_ExamineDossier";
    private static final String SPECIALIST = "tu-phap.specialist";
    private static final String WHY = "{\"reason\":\"Đồng nghiệp nghỉ ốm\"}";

    @Autowired
    MockMvc http;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    private Api api;
    private String dossier;

    @BeforeEach
    void bringADossierToItsExamination() {
        api = new Api(http);
        clock.set("2026-11-05T09:00");
        dossier = api.post(
                        "tu-phap.reception",
                        "/api/dossiers",
                        ADossier.of("1.002010").json())
                .is(201)
                .json()
                .path("code")
                .asText();
        while (!step().equals(EXAMINE)) {
            api.step(dossier);
        }
    }

    @Test
    void aCompletionIsUndoneWithinItsMinute() {
        var task = task();
        api.step(dossier);
        assertThat(step()).isNotEqualTo(EXAMINE);
        clock.advance(Duration.ofSeconds(59));

        var open =
                api.post(SPECIALIST, "/api/tasks/" + task + "/undo", "").is(200).json();

        assertThat(step()).isEqualTo(EXAMINE);
        assertThat(open.path("assignee").asText()).isEqualTo(SPECIALIST);
        assertThat(open.path("id").asText()).isEqualTo(task()).isNotEqualTo(task);
        assertThat(record("completion-undone")).isEqualTo(1);
        api.post(SPECIALIST, "/api/tasks/" + task + "/undo", "").is(404);
        api.step(dossier);
        assertThat(step()).as("it goes on as if nothing had been").isNotEqualTo(EXAMINE);
    }

    @Test
    void afterAMinuteItStays() {
        var task = task();
        api.step(dossier);
        clock.advance(Duration.ofSeconds(61));

        assertThat(api.post(SPECIALIST, "/api/tasks/" + task + "/undo", "")
                        .is(409)
                        .code())
                .isEqualTo("tasklist.undo-too-late");
    }

    @Test
    void whatSomebodyHasActedOnStays() {
        var task = task();
        api.step(dossier);
        var holder = api.holder(dossier).path("candidateGroups").path(0).asText();
        api.post(holder, "/api/tasks/" + task() + "/claim", "").is(200);

        assertThat(api.post(SPECIALIST, "/api/tasks/" + task + "/undo", "")
                        .is(409)
                        .code())
                .isEqualTo("tasklist.undo-acted-on");
    }

    @Test
    void whatTookEffectStays() {
        api.post(
                        SPECIALIST,
                        "/api/tasks/" + task() + "/complete",
                        "{\"decision\":\"supplement\",\"fields\":{\"items\":\"Giấy tờ\",\"reason\":\"Thiếu\"}}")
                .is(204);
        var task = db.sql("select task_id from answers where dossier_code = ? order by at desc, task_id limit 1")
                .param(dossier)
                .query(String.class)
                .list();

        assertThat(db.sql("select task_id from answers where dossier_code = ? and decision = 'supplement'")
                        .param(dossier)
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(done -> assertThat(api.post(SPECIALIST, "/api/tasks/" + done + "/undo", "")
                                .is(409)
                                .code())
                        .isEqualTo("tasklist.undo-took-effect"));
        assertThat(task).isNotEmpty();
    }

    @Test
    void nobodyElseUndoesIt() {
        var task = task();
        api.step(dossier);

        api.post("tu-phap.head", "/api/tasks/" + task + "/undo", "").is(404);
        api.post("cong-thuong.specialist", "/api/tasks/" + task + "/undo", "").is(404);
        api.post(SPECIALIST, "/api/tasks/none/undo", "").is(404);
    }

    @Test
    void goesBackToWhoDidAnEarlierStep() {
        api.step(dossier);
        var later = api.holder(dossier);
        var head = later.path("candidateGroups").path(0).asText();
        var due = api.get("manager", "/api/dossiers/" + dossier)
                .json()
                .path("dueAt")
                .asText();
        var path = "/api/tasks/" + later.path("taskId").asText() + "/return";

        assertThat(api.post(head, path, "{\"step\":\"Activity_None\",\"reason\":\"Sai\"}")
                        .is(422)
                        .body())
                .contains("\"step\"");
        assertThat(api.post(head, path, "{\"step\":\"" + EXAMINE + "\",\"reason\":\" \"}")
                        .is(422)
                        .body())
                .contains("\"reason\"");
        api.post("cong-thuong.head", path, "{\"step\":\"" + EXAMINE + "\",\"reason\":\"Sai\"}")
                .is(404);
        var open = api.post(head, path, "{\"step\":\"" + EXAMINE + "\",\"reason\":\"Tính sai lệ phí\"}")
                .is(200)
                .json();

        assertThat(open.path("assignee").asText()).isEqualTo(SPECIALIST);
        assertThat(step()).isEqualTo(EXAMINE);
        assertThat(api.get("manager", "/api/dossiers/" + dossier)
                        .json()
                        .path("dueAt")
                        .asText())
                .as("the citizen's clock goes on")
                .isEqualTo(due);
        assertThat(api.get(SPECIALIST, "/api/dossiers/" + dossier + "/remarks")
                        .is(200)
                        .body())
                .contains("returned", "Tính sai lệ phí");
        assertThat(record("step-returned")).isEqualTo(1);
    }

    @Test
    void aColleagueTakesOverWithAReasonAndTheLoserLearnsWho() {
        var task = task();
        api.post(SPECIALIST, "/api/tasks/" + task + "/claim", "").is(200);
        colleague();

        assertThat(api.post("tu-phap.an", "/api/tasks/" + task + "/claim", "")
                        .is(409)
                        .body())
                .contains("engine.task-taken", SPECIALIST);
        assertThat(api.post("tu-phap.an", "/api/tasks/" + task + "/take-over", "{}")
                        .is(422)
                        .body())
                .contains("\"reason\"");
        api.post("tu-phap.an", "/api/tasks/" + task + "/take-over", WHY).is(200);

        assertThat(api.holder(dossier).path("officer").asText()).isEqualTo("tu-phap.an");
        api.post("cong-thuong.specialist", "/api/tasks/" + task + "/take-over", WHY)
                .is(404);
        assertThat(record("task-taken-over")).isEqualTo(1);
    }

    @Test
    void theHeadAssignsAndOnlyThere() {
        var task = task();
        colleague();
        var to = "{\"to\":\"tu-phap.an\",\"reason\":\"Chia đều việc\"}";

        api.post("cong-thuong.head", "/api/tasks/" + task + "/assign", to).is(404);
        api.post(SPECIALIST, "/api/tasks/" + task + "/assign", to).is(403);
        assertThat(api.post("tu-phap.head", "/api/tasks/" + task + "/assign", "{\"to\":\"cong-thuong.specialist\"}")
                        .is(422)
                        .body())
                .contains("\"to\"");
        api.post("tu-phap.head", "/api/tasks/" + task + "/assign", to).is(204);

        assertThat(api.holder(dossier).path("officer").asText()).isEqualTo("tu-phap.an");
    }

    @Test
    void remarksAreForThoseWhoHoldTheDossier() {
        var path = "/api/dossiers/" + dossier + "/remarks";
        api.post(SPECIALIST, path, "{\"words\":\"Đã gọi điện cho người nộp\"}").is(204);

        assertThat(api.get("tu-phap.head", path).is(200).body()).contains("Đã gọi điện cho người nộp");
        api.get("cong-thuong.specialist", path).is(404);
        api.post("cong-thuong.specialist", path, "{\"words\":\"x\"}").is(404);
        api.post(SPECIALIST, "/api/dossiers/H05.15-000000-0000/remarks", "{\"words\":\"x\"}")
                .is(404);
        for (var wrong : new String[] {
            "{}", "{\"words\":\" \"}", "{\"words\":\"a\\u0000b\"}", "{\"words\":\"" + "x".repeat(2001) + "\"}"
        }) {
            assertThat(api.post(SPECIALIST, path, wrong).is(422).body()).contains("\"words\"");
        }
    }

    private void colleague() {
        db.sql("""
                insert into officers (login, name, password_hash)
                select 'tu-phap.an', 'Trần Văn An', password_hash from officers where login = 'tu-phap.specialist'
                on conflict do nothing
                """).update();
        db.sql("insert into officer_groups (login, candidate_group) values ('tu-phap.an', 'tu-phap.specialist')"
                        + " on conflict do nothing")
                .update();
    }

    private String step() {
        return api.holder(dossier).path("step").asText();
    }

    private String task() {
        return api.holder(dossier).path("taskId").asText();
    }

    private int record(String kind) {
        return db.sql("select count(*) from audit_entries where dossier_code = ? and kind = ?")
                .params(dossier, kind)
                .query(Integer.class)
                .single();
    }
}
