package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.dossier.ADossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.engine.Inbox;
import vn.motcua.engine.OpenTask;
import vn.motcua.engine.Tasks;

/** Walks every scenario beside the diagrams on the whole application, from receipt to the end it names. */
@MotCuaTest
@TestPropertySource(properties = "motcua.engine.deploy=**")
class ProcessScenarioTests {

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
    HistoryService history;

    @Autowired
    ManagementService jobs;

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

        for (var act : scenario.acts()) {
            act(code, act, scenario.receivedBy());
        }

        assertThat(endEvents(code)).contains(scenario.ends());
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
        var job = jobs.createJobQuery()
                .processInstanceId(instance(code))
                .activityId(event)
                .singleResult();
        assertThat(job).as("the timer %s", event).isNotNull();
        clock.set(job.getDuedate().toInstant());
        jobs.executeJob(job.getId());
    }

    private String instance(String code) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(code)
                .rootProcessInstances()
                .singleResult()
                .getId();
    }

    private List<String> endEvents(String code) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance(code)).list().stream()
                .filter(activity ->
                        activity.getActivityType().toLowerCase(Locale.ROOT).endsWith("endevent"))
                .map(activity -> activity.getActivityId())
                .toList();
    }
}
