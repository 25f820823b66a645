package vn.motcua.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.engine.Rings;

@MotCuaTest
class FourEyesTests {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    Rings rings;

    private DraftDesk desk;

    @BeforeEach
    void sitDown() {
        desk = new DraftDesk(http);
        for (var position : List.of("ANALYST", "APPROVER")) {
            db.sql(
                            "insert into officer_positions (login, position) values ('noi-vu.head', :position) on conflict do nothing")
                    .param("position", position)
                    .update();
        }
    }

    @Test
    void nobodyApprovesWhatTheyWroteOrSubmitted() throws Exception {
        var diagram = new ADiagram("nong-nghiep-va-moi-truong", "1.010733");
        long id = desk.open("analyst", diagram.key(), diagram.text())
                .is(201)
                .json()
                .path("id")
                .asLong();
        desk.save("noi-vu.head", id, "\"1\"", diagram.withFirstStep("Kiểm tra hồ sơ"))
                .is(200);
        desk.save("analyst", id, "\"2\"", diagram.withFirstStep("Kiểm tra giấy tờ"))
                .is(200);
        desk.submit("analyst", id).is(200);

        assertThat(desk.approve("noi-vu.head", id, null).is(403).code()).isEqualTo("draft.own-work");
        assertThat(desk.approve("analyst", id, null).is(403).code()).isEqualTo("access.not-allowed");
        assertThat(desk.state(id)).isEqualTo("submitted");
        desk.approve("approver", id, null).is(200);
    }

    @Test
    void returnsADraftToItsAnalystWithAReason() throws Exception {
        var diagram = new ADiagram("nong-nghiep-va-moi-truong", "1.012787");
        long id = desk.open("analyst", diagram.key(), diagram.text())
                .is(201)
                .json()
                .path("id")
                .asLong();
        assertThat(giveBack(id, "").status()).isEqualTo(422);
        assertThat(giveBack(id, "Sai").code()).isEqualTo("draft.not-submitted");
        desk.submit("analyst", id).is(200);
        assertThat(desk.save("analyst", id, "\"1\"", diagram.withFirstStep("Kiểm tra"))
                        .is(409)
                        .code())
                .isEqualTo("draft.not-open");
        assertThat(giveBack(id, "  ").is(422).body()).contains("\"reason\"");

        giveBack(id, "Chưa đúng thời hạn\nXem lại bước 2").is(200);

        assertThat(desk.state(id)).isEqualTo("open");
        assertThat(desk.draft(id).path("history").path(2).path("note").asText()).contains("Xem lại bước 2");
        desk.save("analyst", id, "\"1\"", diagram.withFirstStep("Kiểm tra")).is(200);
    }

    @Test
    void namesEveryFieldOfAnApprovalThatIsWrong() {
        var diagram = new ADiagram("nong-nghiep-va-moi-truong", "1.013831");
        long id = desk.open("analyst", diagram.key(), diagram.text())
                .is(201)
                .json()
                .path("id")
                .asLong();
        desk.submit("analyst", id).is(200);

        var refused = approve(id, """
                {"decisionNumber": "mười hai", "decisionDate": "2026-11-24", "publishOn": "2026-11-22"}
                """).is(422);
        assertThat(fields(refused.json().path("errors")))
                .containsExactlyInAnyOrder("decisionNumber", "decisionDate", "publishOn");
        assertThat(fields(approve(id, "{}").is(422).json().path("errors")))
                .containsExactlyInAnyOrder("decisionNumber", "decisionDate");
        assertThat(approve(id, """
                {"revision": 7, "decisionNumber": "12/QĐ-UBND", "decisionDate": "2026-11-20"}
                """).is(412).code()).isEqualTo("draft.changed-meanwhile");
        assertThat(desk.state(id)).isEqualTo("submitted");
    }

    @Test
    void whatWentLiveMeanwhileMustBeSeenFirst() throws Exception {
        var diagram = new ADiagram("tai-chinh", "1.005280");
        desk.publish(diagram.key(), diagram.text());
        long id = desk.open("analyst", diagram.key(), null)
                .is(201)
                .json()
                .path("id")
                .asLong();
        desk.save("analyst", id, "\"1\"", diagram.withFirstStep("Kiểm tra")).is(200);
        db.sql("update diagram_drafts set base_version = 0 where id = :id")
                .param("id", id)
                .update();

        var moved = desk.submit("analyst", id).is(409);
        assertThat(moved.code()).isEqualTo("draft.base-moved");
        assertThat(moved.json().path("live").asInt()).isEqualTo(1);
        assertThat(rebase(id, 7).is(409).code()).isEqualTo("draft.base-moved");
        rebase(id, 1).is(200);
        desk.submit("analyst", id).is(200);
        desk.approve("approver", id, null).is(200);
        assertThat(desk.api()
                        .get("analyst", "/api/diagrams/" + diagram.key() + "/versions")
                        .json()
                        .size())
                .isEqualTo(2);
    }

    @Test
    void goesBackToAnEarlierVersionTheSameWay() throws Exception {
        var diagram = new ADiagram("tai-chinh", "1.012994");
        desk.publish(diagram.key(), diagram.text());
        desk.publish(diagram.key(), diagram.withFirstStep("Kiểm tra"));

        long id = desk.openVersion("analyst", diagram.key(), 1)
                .is(201)
                .json()
                .path("id")
                .asLong();
        desk.submit("analyst", id).is(200);
        desk.approve("approver", id, null).is(200);

        var versions = desk.api()
                .get("analyst", "/api/diagrams/" + diagram.key() + "/versions")
                .json();
        assertThat(versions.path(0).path("number").asInt()).isEqualTo(3);
        assertThat(versions.path(0).path("how").asText()).isEqualTo("return");
        assertThat(versions.path(1).path("live").asBoolean()).isFalse();
        long changed = desk.openVersion("analyst", diagram.key(), 2)
                .is(201)
                .json()
                .path("id")
                .asLong();
        desk.save("analyst", changed, "\"1\"", diagram.withFirstStep("Xem hồ sơ"))
                .is(200);
        assertThat(desk.draft(changed).path("fromVersion").isNull()).isTrue();
        assertThat(desk.api()
                        .get("analyst", "/api/diagrams/" + diagram.key() + "/versions/3/content")
                        .body())
                .isEqualTo(diagram.text());
    }

    @Test
    void givesASharedDiagramToAFewProceduresFirst() throws Exception {
        var shared = java.nio.file.Files.readString(java.nio.file.Path.of("decisions/escalation-ladder.dmn"))
                .replaceFirst("<description>", "<description>Rà soát. ");
        long id = desk.open("analyst", "escalation-ladder", shared)
                .is(201)
                .json()
                .path("id")
                .asLong();
        desk.submit("analyst", id).is(200);
        assertThat(approve(id, order("9.999999")).is(422).code()).isEqualTo("engine.ring-procedure");
        approve(id, order("1.001193")).is(200);

        assertThat(rings.of("escalation-ladder"))
                .hasValueSatisfying(ring -> assertThat(ring.procedures()).containsExactly("tthc-1.001193"));
        rings.toAll("escalation-ladder");
        var own = new ADiagram("xay-dung", "1.013236");
        long other = desk.open("analyst", own.key(), own.text())
                .is(201)
                .json()
                .path("id")
                .asLong();
        desk.submit("analyst", other).is(200);
        assertThat(approve(other, order("1.001193")).is(422).body()).contains("\"procedures\"");
    }

    private static String order(String procedure) {
        return """
                {"decisionNumber": "12/QĐ-UBND", "decisionDate": "2026-11-20", "procedures": ["%s"]}
                """.formatted(procedure);
    }

    @Test
    void historyCannotBeChanged() {
        for (var statement : List.of("update diagram_draft_acts set actor = 'x'", "delete from diagram_publications")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> db.sql(statement).update())
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
    }

    private vn.motcua.Api.Reply giveBack(long id, String reason) {
        var body = new com.fasterxml.jackson.databind.ObjectMapper()
                .createObjectNode()
                .put("reason", reason);
        return desk.api().post("approver", "/api/drafts/" + id + "/return", body.toString());
    }

    private vn.motcua.Api.Reply approve(long id, String body) {
        return desk.api().post("approver", "/api/drafts/" + id + "/approve", body);
    }

    private vn.motcua.Api.Reply rebase(long id, int live) {
        return desk.api().post("analyst", "/api/drafts/" + id + "/rebase", "{\"liveVersion\": " + live + "}");
    }

    private static List<String> fields(com.fasterxml.jackson.databind.JsonNode errors) {
        return StreamSupport.stream(errors.spliterator(), false)
                .map(error -> error.path("field").asText())
                .toList();
    }
}
