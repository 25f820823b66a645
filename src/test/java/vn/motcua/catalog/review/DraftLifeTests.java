package vn.motcua.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.catalog.DiagramDrafts;

@MotCuaTest
class DraftLifeTests {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    DiagramDrafts texts;

    private DraftDesk desk;

    @BeforeEach
    void sitDown() {
        desk = new DraftDesk(http);
    }

    @Test
    void isNotSubmittedWhileTheLintFindsAnError() {
        var diagram = new ADiagram("cong-an", "3.000348");
        long id = desk.open("analyst", diagram.key(), diagram.withFirstStep("Receive the dossier"))
                .is(201)
                .json()
                .path("id")
                .asLong();
        var found = desk.draft(id).path("findings").path(0);
        assertThat(found.path("rule").asText()).isEqualTo("label-not-vietnamese");
        assertThat(found.path("message").asText()).contains("«Receive the dossier» không phải tiếng Việt");

        assertThat(desk.submit("analyst", id).is(422).json().path("code").asText())
                .isEqualTo("draft.has-errors");
        assertThat(desk.state(id)).isEqualTo("open");
        desk.api()
                .post("analyst", "/api/drafts/" + id + "/withdraw", "{\"reason\": \"Làm lại\"}")
                .is(200);
    }

    @Test
    void goesFromAnOpenDraftToALiveVersion() {
        var diagram = new ADiagram("cong-thuong", "1.013416");
        var opened = desk.open("analyst", diagram.key(), diagram.text()).is(201).json();
        long id = opened.path("id").asLong();
        assertThat(opened.path("state").asText()).isEqualTo("open");
        assertThat(opened.path("path").asText()).isEqualTo(diagram.path());
        assertThat(opened.path("baseVersion").asInt()).isZero();

        assertThat(desk.submit("analyst", id).is(200).json().path("state").asText())
                .isEqualTo("submitted");
        assertThat(desk.approve("approver", id, null)
                        .is(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("published");

        assertThat(acts(id)).containsExactly("opened", "submitted", "approved", "published");
        var version =
                desk.api().get("manager", versions(diagram)).is(200).json().path(0);
        assertThat(version.path("number").asInt()).isEqualTo(1);
        assertThat(version.path("live").asBoolean()).isTrue();
        assertThat(version.path("decisionNumber").asText()).isEqualTo("1234/QĐ-UBND");
        assertThat(version.path("decisionDate").asText()).isEqualTo("2026-11-20");
        assertThat(version.path("approver").asText()).isEqualTo("approver");
        assertThat(version.path("draft").asLong()).isEqualTo(id);
        assertThat(desk.api().get("auditor", versions(diagram) + "/1/content").body())
                .isEqualTo(diagram.text());
    }

    @Test
    void givesTheSameAnalystTheirOwnDraftAndRefusesAnother() {
        var diagram = new ADiagram("hai-quan", "1.007660");
        long id = desk.open("analyst", diagram.key(), diagram.text())
                .is(201)
                .json()
                .path("id")
                .asLong();
        secondAnalyst();

        var same = desk.open("analyst", diagram.key(), diagram.text()).is(200).json();
        assertThat(same.path("id").asLong()).isEqualTo(id);
        assertThat(same.path("revision").asInt()).isEqualTo(1);
        var other = desk.open("tu-phap.head", diagram.key(), diagram.text()).is(409);
        assertThat(other.code()).isEqualTo("draft.open-by-another");
        assertThat(other.json().path("id").asLong()).isEqualTo(id);
        assertThat(other.json().path("lastWriter").asText()).isEqualTo("analyst");
        assertThat(desk.openVersion("analyst", diagram.key(), 1).is(409).code()).isEqualTo("draft.open-already");
    }

    @Test
    void savesOnlyOnTheRevisionThatTheWriterSaw() throws Exception {
        var diagram = new ADiagram("khoa-hoc-va-cong-nghe", "1.014453");
        long id = desk.open("analyst", diagram.key(), diagram.text())
                .is(201)
                .json()
                .path("id")
                .asLong();
        var changed = diagram.withFirstStep("Kiểm tra hồ sơ");

        assertThat(desk.save("analyst", id, null, changed).is(428).code()).isEqualTo("draft.revision-needed");
        assertThat(desk.save("analyst", id, "\"1\"", changed)
                        .is(200)
                        .json()
                        .path("revision")
                        .asInt())
                .isEqualTo(2);
        var late = desk.save("analyst", id, "\"1\"", diagram.text()).is(412);
        assertThat(late.code()).isEqualTo("draft.changed-meanwhile");
        assertThat(late.json().path("revision").asInt()).isEqualTo(2);
        assertThat(late.json().path("lastWriter").asText()).isEqualTo("analyst");
        assertThat(desk.save("analyst", id, "\"2\"", changed)
                        .is(200)
                        .json()
                        .path("revision")
                        .asInt())
                .as("the same text is no new revision")
                .isEqualTo(2);
        assertThat(texts.text(id).content()).isEqualTo(changed);
        assertThat(texts.text(id).revision()).isEqualTo(2);
        assertThat(acts(id)).containsExactly("opened", "saved");
    }

    @Test
    void refusesWhatIsNoDiagramOfThisKey() throws Exception {
        var diagram = new ADiagram("noi-vu", "1.013934");
        long id = desk.open("analyst", diagram.key(), diagram.text())
                .is(201)
                .json()
                .path("id")
                .asLong();

        assertThat(desk.save("analyst", id, "\"1\"", "no XML").is(422).code()).isEqualTo("catalog.diagram-unreadable");
        assertThat(desk.save("analyst", id, "\"1\"", new ADiagram("noi-vu", "2.001717").text())
                        .is(422)
                        .code())
                .isEqualTo("draft.other-key");
        assertThat(desk.save("analyst", id, "\"1\"", diagram.text() + " ".repeat(2 * 1024 * 1024))
                        .is(413)
                        .code())
                .isEqualTo("draft.too-large");
        var hostile = desk.save("analyst", id, "\"1\"", diagram.hostile()).is(422);
        assertThat(hostile.code()).isEqualTo("engine.model-refused");
        assertThat(hostile.body()).contains("Activity_Evil");
        assertThat(desk.draft(id).path("revision").asInt()).isEqualTo(1);
    }

    @Test
    void opensNothingForKeysThatThereAreNot() {
        assertThat(desk.open("analyst", "tthc-9.999999", null).is(404).code()).isEqualTo("draft.unknown-key");
        assertThat(desk.open("analyst", "tthc-1.000045", null).is(422).code()).isEqualTo("draft.nothing-to-start-from");
        assertThat(desk.openVersion("analyst", "tthc-1.001193", 99).is(404).code())
                .isEqualTo("draft.version-not-found");
        assertThat(desk.open("analyst", "", null).is(422).body()).contains("\"key\"");
        assertThat(desk.api().get("analyst", "/api/drafts/99999999").is(404).code())
                .isEqualTo("catalog.draft-not-found");
        assertThat(desk.api()
                        .get("analyst", "/api/diagrams/nowhere/versions")
                        .is(404)
                        .code())
                .isEqualTo("draft.unknown-key");
    }

    @Test
    void refusesToSubmitWhatIsLiveAlready() {
        long id = desk.open("analyst", "test-issue", null)
                .is(201)
                .json()
                .path("id")
                .asLong();

        assertThat(desk.submit("analyst", id).is(409).code()).isEqualTo("draft.nothing-changed");
        desk.api()
                .post("analyst", "/api/drafts/" + id + "/withdraw", "{\"reason\": \"Nhầm\"}")
                .is(200);
        assertThat(desk.state(id)).isEqualTo("withdrawn");
        assertThat(desk.submit("analyst", id).is(409).code()).isEqualTo("draft.not-open");
    }

    @Test
    void listsByStateKeyAndHand() {
        var diagram = new ADiagram("noi-vu", "2.001717");
        long id = desk.open("analyst", diagram.key(), diagram.text())
                .is(201)
                .json()
                .path("id")
                .asLong();

        assertThat(ids("analyst", "?state=open&mine=true&key=" + diagram.key())).containsExactly(id);
        assertThat(ids("approver", "?mine=true&key=" + diagram.key())).isEmpty();
        assertThat(ids("analyst", "?state=published&key=" + diagram.key())).isEmpty();
        assertThat(desk.api().get("analyst", "/api/drafts?state=live").is(422).body())
                .contains("\"state\"");
    }

    private List<Long> ids(String officer, String query) {
        return StreamSupport.stream(
                        desk.api()
                                .get(officer, "/api/drafts" + query)
                                .is(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .map(item -> item.path("id").asLong())
                .toList();
    }

    private List<String> acts(long id) {
        return StreamSupport.stream(desk.draft(id).path("history").spliterator(), false)
                .map((JsonNode act) -> act.path("act").asText())
                .toList();
    }

    private static String versions(ADiagram diagram) {
        return "/api/diagrams/" + diagram.key() + "/versions";
    }

    private void secondAnalyst() {
        db.sql(
                        "insert into officer_positions (login, position) values ('tu-phap.head', 'ANALYST') on conflict do nothing")
                .update();
    }
}
