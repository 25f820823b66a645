package vn.motcua.catalog.change.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;
import vn.motcua.engine.Rings;

@MotCuaTest
class ChangeApiTests {

    private static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                         xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="%s" name="Thử thay đổi" isExecutable="true" camunda:historyTimeToLive="P3650D">
                <startEvent id="Event_Start" name="Đã nộp"/>
                <sequenceFlow id="Flow_1" sourceRef="Event_Start" targetRef="Activity_Call"/>
                <callActivity id="Activity_Call" name="%s" calledElement="%s"/>
              </process>
            </definitions>
            """;

    private final String key = "test-change-" + UUID.randomUUID();
    private final String code = "9.%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
    private final String caller = "tthc-" + code;

    @Autowired
    MockMvc http;

    @Autowired
    RepositoryService repository;

    @Autowired
    Rings rings;

    @Autowired
    JdbcClient db;

    private Api api;

    @BeforeEach
    void deployTwoVersionsAndACaller() {
        api = new Api(http);
        deploy("processes/shared/" + key + ".bpmn", TEXT.formatted(key, "Gọi một", "five-step-e-flow"));
        deploy("processes/shared/" + key + ".bpmn", TEXT.formatted(key, "Gọi hai", "five-step-e-flow"));
        deploy("processes/tu-phap/" + code + ".bpmn", TEXT.formatted(caller, "Gọi", key));
    }

    private void deploy(String path, String text) {
        repository.createDeployment().addString(path, text).deploy();
    }

    private String page(String path) throws Exception {
        var answer = http.perform(get(path).with(user("approver"))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void saysTheChangesFromTheVersionBeforeToTheOneThatIsLive() {
        var answer =
                api.get("analyst", "/api/diagrams/" + key + "/changes").is(200).json();
        assertThat(answer.at("/from/version").asInt()).isEqualTo(1);
        assertThat(answer.at("/to/version").asInt()).isEqualTo(2);
        assertThat(answer.at("/changes")).hasSize(1);
        assertThat(answer.at("/changes/0/mark").asText()).isEqualTo("changed");
        assertThat(answer.at("/changes/0/message").asText()).isEqualTo("Đổi tên «Gọi một» thành «Gọi hai».");
        var english = api.get("analyst", "/api/diagrams/" + key + "/changes?from=2&to=1&lang=en")
                .json();
        assertThat(english.at("/changes/0/message").asText()).isEqualTo("Renamed “Gọi hai” to “Gọi một”.");
    }

    @Test
    void refusesVersionsThatAreNotThere() {
        assertThat(api.get("analyst", "/api/diagrams/" + key + "/changes?from=9")
                        .is(404)
                        .code())
                .isEqualTo("catalog.version-not-found");
        assertThat(api.get("analyst", "/api/diagrams/none/changes").is(404).code())
                .isEqualTo("catalog.version-not-found");
        api.get("analyst", "/api/diagrams/none/impact").is(404);
        assertThat(api.get("analyst", "/api/diagrams/" + key + "/changes?from=x")
                        .is(422)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("from");
        api.get("analyst", "/api/diagrams/" + key + "/changes?draft=y").is(422);
    }

    @Test
    void findsEveryUserOfASharedDiagramAndLearnsOfNewOnes() {
        var path = "/api/where-used?kind=diagram&name=" + key;
        var answer = api.get("manager", path).is(200).json();
        assertThat(answer.at("/procedures").asInt()).isEqualTo(1);
        assertThat(answer.at("/items/0/key").asText()).isEqualTo(caller);
        assertThat(answer.at("/items/0/at/0").asText()).isEqualTo("Gọi");
        assertThat(answer.at("/departments/0/name").asText()).isEqualTo("Sở Tư pháp");
        deploy("processes/tu-phap/" + code + ".bpmn", TEXT.formatted(caller, "Gọi", "five-step-e-flow"));
        assertThat(api.get("manager", path).json().at("/total").asInt()).isZero();
    }

    @Test
    void knowsBeansFormsRolesTemplatesAndUnits() {
        for (var thing : new String[] {
            "bean&name=refuseDossier",
            "form&name=03",
            "group&name=leaderGroup",
            "template&name=vn.motcua.ReceiveDossier",
            "decision&name=step-routing",
            "unit&name=tu-phap",
            "field&name=pin"
        }) {
            assertThat(api.get("analyst", "/api/where-used?kind=" + thing)
                            .is(200)
                            .json()
                            .at("/total")
                            .asInt())
                    .as(thing)
                    .isPositive();
        }
        assertThat(api.get("analyst", "/api/where-used")
                        .is(200)
                        .json()
                        .at("/diagram/five-step-e-flow")
                        .asInt())
                .isPositive();
        assertThat(api.get("analyst", "/api/where-used?kind=none&name=x")
                        .is(422)
                        .code())
                .isEqualTo("invalid-fields");
    }

    @Test
    void countsTheProceduresThatComeToATableThroughASharedDiagram() {
        var impact = api.get("auditor", "/api/diagrams/five-step-e-flow/impact")
                .is(200)
                .json();
        assertThat(impact.at("/procedures/keys").toString())
                .contains(caller, "tthc-1.001193")
                .doesNotContain(key);
        var own =
                api.get("auditor", "/api/diagrams/tthc-1.001193/impact").is(200).json();
        assertThat(own.at("/procedures/count").asInt()).isEqualTo(1);
        assertThat(api.get("auditor", "/api/diagrams/step-routing/impact")
                        .is(200)
                        .json()
                        .at("/decision")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void endsATrialOneWayOrTheOtherAndKeepsWhoDidIt() {
        rings.begin(key, 2, Set.of(caller));
        var impact =
                api.get("analyst", "/api/diagrams/" + key + "/impact").is(200).json();
        assertThat(impact.at("/ring/procedures/0").asText()).isEqualTo(caller);
        assertThat(impact.at("/live").asInt()).isEqualTo(1);
        api.post("analyst", "/api/diagrams/" + key + "/ring/back", "").is(403);
        api.post("approver", "/api/diagrams/" + key + "/ring/back", "").is(204);
        assertThat(api.post("approver", "/api/diagrams/" + key + "/ring/all", "")
                        .is(409)
                        .code())
                .isEqualTo("engine.ring-not-open");
        assertThat(db.sql("select actor from model_ring_act where key = :key and act = 'taken-back'")
                        .param("key", key)
                        .query(String.class)
                        .list())
                .containsExactly("approver");
    }

    @Test
    void showsThePages() throws Exception {
        assertThat(page("/diagrams/" + key + "/compare"))
                .contains("Đổi tên «Gọi một» thành «Gọi hai».", "data-at=\"Activity_Call\"");
        assertThat(page("/diagrams/step-routing/compare")).contains("Hai bản giống nhau", "<table");
        assertThat(page("/diagrams/" + key + "/drawing?at=1")).contains("Gọi một");
        rings.begin(key, 2, Set.of(caller));
        assertThat(page("/diagrams/" + key + "/impact")).contains("Phát hành cho tất cả", "1 thủ tục");
        assertThat(page("/where-used")).contains("five-step-e-flow");
        assertThat(page("/where-used?kind=diagram&name=" + key)).contains(caller, "1 thủ tục dùng");
        assertThat(page("/where-used/list.csv?kind=diagram&name=" + key))
                .contains(caller + ",Thử thay đổi,Sở Tư pháp,Gọi");
    }

    @Test
    void saysThatANewerVersionReachesNobodyDuringATrial() throws Exception {
        rings.begin(key, 2, Set.of(caller));
        deploy("processes/shared/" + key + ".bpmn", TEXT.formatted(key, "Gọi ba", "five-step-e-flow"));
        assertThat(page("/diagrams/" + key + "/impact")).contains("Phiên bản 3 mới hơn");
    }

    @Test
    void releasesToAllFromThePage() throws Exception {
        rings.begin(key, 2, Set.of(caller));
        var answer = http.perform(post("/diagrams/" + key + "/ring/all")
                        .with(user("approver"))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/diagrams/" + key + "/impact");
        assertThat(rings.of(key)).isEmpty();
    }

    @Test
    void triesAPatchOutOnWhatIsLive() {
        var answer =
                api.post("analyst", "/api/patches", """
                name: Đổi tên
                select: {calls: %s}
                change: [{element: Activity_Call, rename: "Gọi lại"}]
                """.formatted(key)).is(200).json();
        assertThat(answer.at("/files").asInt()).isEqualTo(1);
        assertThat(answer.at("/items/0/difference").asText()).contains("name=\"Gọi lại\"");
        assertThat(answer.at("/drafts")).isEmpty();
        var wrong = api.post("analyst", "/api/patches", "name: x\nwhat: y\n").is(422);
        assertThat(wrong.code()).isEqualTo("catalog.patch-wrong");
        assertThat(wrong.json().at("/field").asText()).isEqualTo("what");
        api.post("analyst", "/api/patches", "").is(422);
        api.post("approver", "/api/patches", "name: x").is(403);
    }

    @Test
    void makesDraftsOfAPatchAndComparesThemWithWhatIsLive() {
        var patch = """
                name: Đổi tên bước gọi
                select: {calls: %s}
                change: [{element: Activity_Call, rename: "Gọi lại"}]
                """.formatted(key);
        var made = api.post("analyst", "/api/patches?apply=true", patch).is(200).json();
        assertThat(made.at("/drafts")).hasSize(1);
        var draft = made.at("/drafts/0").asText();
        var changes = api.get("approver", "/api/diagrams/" + caller + "/changes?draft=" + draft)
                .is(200)
                .json();
        assertThat(changes.at("/from/version").asInt()).isEqualTo(1);
        assertThat(changes.at("/to/draft").asText()).isEqualTo(draft);
        assertThat(changes.at("/changes/0/message").asText()).isEqualTo("Đổi tên «Gọi» thành «Gọi lại».");
        api.get("approver", "/api/diagrams/" + caller + "/impact?draft=" + draft)
                .is(200);
        api.get("approver", "/api/diagrams/" + key + "/changes?draft=" + draft).is(404);
        assertThat(api.post("analyst", "/api/patches?apply=true", patch).is(422).code())
                .isEqualTo("catalog.patch-wrong");
        api.post("analyst", "/api/drafts/" + draft + "/withdraw", "{\"reason\":\"thử xong\"}")
                .is(200);
    }
}
