package vn.motcua.sla.recount;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.batch.Work;
import vn.motcua.batch.WorkRuns;
import vn.motcua.calendar.CalendarDecisions;
import vn.motcua.calendar.NewDecision;
import vn.motcua.dossier.ADossier;
import vn.motcua.engine.Alarm;
import vn.motcua.engine.Alarms;
import vn.motcua.organization.Officers;

/** A day off that is announced while dossiers are under way. The database is its own: approved decisions stay. */
@MotCuaTest
@TestPropertySource(properties = "motcua.rehearsal.longest=11s")
abstract class ALateHoliday {

    @Autowired
    Recounts recounts;

    @Autowired
    CalendarDecisions decisions;

    @Autowired
    Officers officers;

    @Autowired
    WorkRuns runs;

    @Autowired
    Work recountsWork;

    @Autowired
    Alarms alarms;

    @Autowired
    JdbcClient db;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvc http;

    Api api;

    @BeforeEach
    void useApi() {
        api = new Api(http);
    }

    /** What one test leaves open would move in another's recount. */
    @AfterEach
    void leaveNothingOpen() {
        db.sql("update deadlines set stopped_at = due_at where stopped_at is null")
                .update();
    }

    void leaveAsAKillDoes(long recount) {
        db.sql(
                        "update recount_runs set state = 'running', touched_at = :now where recount_id = :id and phase = 'apply'")
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param("id", recount)
                .update();
    }

    String receive() {
        return api.post(
                        "phuong-bac-giang.reception",
                        "/api/dossiers",
                        ADossier.of("1.001193").json())
                .is(201)
                .json()
                .path("code")
                .asText();
    }

    long propose(String dayOff, String number) {
        var day = new NewDecision.NewDay(dayOff, "Nghỉ đột xuất", null, null);
        var today = clock.local().toLocalDate().toString();
        var asked = new NewDecision(
                number, today, today, "province", null, List.of(day), null, null, null, "Bài kiểm tra", null);
        return decisions.propose(asked, officers.find("admin").orElseThrow()).id();
    }

    long decide(String dayOff, String number) {
        var id = propose(dayOff, number);
        decisions.approve(id, officers.find("approver").orElseThrow());
        return id;
    }

    String dueAt(String dossier) {
        return api.get("manager", "/api/dossiers/" + dossier)
                .is(200)
                .json()
                .path("dueAt")
                .asText();
    }

    /** When the open step is due: by its own clock, in the engine, and in the officer's list. */
    List<String> stepDueAt(String dossier) {
        var task = api.holder(dossier).path("taskId").asText();
        var officer = api.holder(dossier).path("candidateGroups").path(0).asText();
        return List.of(
                local("select due_at from step_clocks where task_id = ?", task),
                local("select due_date_ at time zone 'UTC' from act_ru_task where id_ = ?", task),
                api.get(officer, "/api/tasks/" + task)
                        .is(200)
                        .json()
                        .path("dueAt")
                        .asText());
    }

    private String local(String question, String task) {
        return db.sql(question)
                .param(task)
                .query(java.time.OffsetDateTime.class)
                .single()
                .atZoneSameInstant(clock.getZone())
                .format(java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    Instant timer(String dossier, String step) {
        return alarms.of(dossier).stream()
                .filter(alarm -> alarm.step().equals(step))
                .map(Alarm::at)
                .findFirst()
                .orElseThrow();
    }

    String page(String login, long id) throws Exception {
        return http.perform(get("/calendar/recounts/" + id).with(user(login)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    String file(long id) throws Exception {
        return http.perform(get("/calendar/recounts/" + id + "/slips.csv").with(user("approver")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
