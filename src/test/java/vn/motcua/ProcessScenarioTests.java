package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.dossier.ADossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.engine.Inbox;
import vn.motcua.engine.OpenTask;
import vn.motcua.engine.Tasks;
import vn.motcua.walk.SampleOfDiagrams;

/** Walks every scenario beside the diagrams on the whole application, from receipt to the end it names. */
class ProcessScenarioTests extends SampleOfDiagrams {

    private static final int LONGEST = 60;
    private static final Map<String, String> FIELDS = Map.of(
            "pin", "123456",
            "recipient", "Nguyễn Thị Hường",
            "items", "Bản sao giấy tờ tuỳ thân",
            "reason", "Thiếu giấy tờ theo quy định",
            "until", "2027-02-01T17:00:00+07:00");

    @Autowired
    MockMvc mvc;

    @Autowired
    Tasks tasks;

    @Autowired
    Inbox inbox;

    @Autowired
    DossierDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    ProcessEngine engine;

    @TestFactory
    Stream<DynamicTest> walksEveryScenarioToItsEnd() {
        assertThat(Scenario.files()).isNotEmpty();
        return Scenario.files().stream().flatMap(file -> Scenario.in(file).stream()
                .map(scenario -> dynamicTest(
                        Scenario.procedure(file) + ": " + scenario.name(),
                        () -> walk(Scenario.procedure(file), scenario))));
    }

    private void walk(String procedure, Scenario scenario) throws Exception {
        clock.set(TestClock.START);
        var code = receive(procedure, scenario.receivedBy());
        var flow = flow(code);
        BpmnAwareTests.assertThat(flow)
                .isStarted()
                .hasPassed("Activity_RouteSteps")
                .isWaitingAt("Activity_ReceiveDossier");

        for (var act : scenario.acts()) {
            act(code, act, scenario.receivedBy());
        }

        BpmnAwareTests.assertThat(flow).isEnded().hasPassed(scenario.ends());
        assertThat(inbox.of(code)).isEmpty();
        assertThat(desk.dossier(new DossierCode(code)).state().code()).isEqualTo(scenario.state());
    }

    private void act(String code, List<String> act, String officer) throws Exception {
        switch (act.get(0)) {
            case "take" -> take(open(code, act.get(1)), act.get(2));
            case "straight" -> straight(code);
            case "timer" -> ring(code, act.get(1));
            case "supplement" -> send("/supplement", code, officer, "{\"papers\": [], \"note\": \"Đã bổ sung\"}");
            case "withdraw" -> send("/withdrawal", code, officer, "{\"reason\": \"Người nộp rút hồ sơ\"}");
            case "stop" -> send("/stop", code, act.get(1), "{\"reason\": \"Cơ quan có thẩm quyền yêu cầu dừng\"}");
            default -> throw new IllegalArgumentException("No such act: " + act);
        }
    }

    private String receive(String procedure, String officer) throws Exception {
        var answer = mvc.perform(post("/api/dossiers")
                        .with(httpBasic(officer, "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(ADossier.of(procedure).json()))
                .andExpect(status().isCreated())
                .andReturn();
        return JsonPath.read(answer.getResponse().getContentAsString(), "$.code");
    }

    private void send(String move, String code, String officer, String body) throws Exception {
        mvc.perform(post("/api/dossiers/" + code + move)
                        .with(httpBasic(officer, "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isOk());
    }

    private void straight(String code) {
        for (var i = 0; i < LONGEST && !inbox.of(code).isEmpty(); i++) {
            var task = inbox.of(code).get(0);
            take(task, task.decisions().get(0));
        }
    }

    private void take(OpenTask task, String decision) {
        tasks.complete(task.id(), decision, "", FIELDS, task.candidateGroups().get(0));
    }

    private OpenTask open(String code, String step) {
        var open = inbox.of(code);
        assertThat(open).extracting(OpenTask::step).contains(step);
        return open.stream()
                .filter(task -> task.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    /** Sets the clock to the timer's own date; jobs do not run by themselves in tests. */
    private void ring(String code, String event) {
        var job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(flow(code).getId())
                .activityId(event)
                .singleResult();
        assertThat(job).as("the timer %s", event).isNotNull();
        clock.set(job.getDuedate().toInstant());
        engine.getManagementService().executeJob(job.getId());
    }

    private ProcessInstance flow(String code) {
        BpmnAwareTests.init(engine);
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(code)
                .rootProcessInstances()
                .singleResult();
    }
}
