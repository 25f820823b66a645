package vn.motcua.sla.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.audit.AuditTrail;
import vn.motcua.batch.Work;
import vn.motcua.batch.WorkQueue;
import vn.motcua.batch.WorkRuns;
import vn.motcua.batch.Worker;
import vn.motcua.calendar.CalendarDecisions;
import vn.motcua.calendar.NewDecision;
import vn.motcua.dossier.ADossier;
import vn.motcua.engine.Alarm;
import vn.motcua.engine.Alarms;
import vn.motcua.organization.Officers;

/** A day off that is announced while dossiers are under way. The database is the class's own: decisions stay. */
@MotCuaTest
@TestPropertySource(properties = "motcua.rehearsal.longest=11s")
class RecountTests {

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
    Worker recountWorker;

    @Autowired
    Alarms alarms;

    @Autowired
    AuditTrail audit;

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

    @Test
    void movesOpenDossiersWhenASecondPersonSignsOff() {
        clock.set("2026-06-08T09:00");
        var open = receive();
        var closed = receive();
        api.post("phuong-bac-giang.leader", "/api/dossiers/" + closed + "/stop", "{\"reason\":\"Trùng hồ sơ\"}")
                .is(200);
        assertThat(dueAt(open)).isEqualTo("2026-06-09T09:00:00+07:00");

        var decision = decide("2026-06-09", "101/QĐ-UBND");
        var order = recounts.ofDecision(decision).orElseThrow();
        assertThat(order.state()).isEqualTo(Recount.State.COUNTING);
        runs.next(recountsWork);

        assertThat(recounts.recount(order.id()))
                .extracting(Recount::state, Recount::moves, Recount::applied, Recount::orderedBy)
                .containsExactly(Recount.State.COUNTED, 1, 0, "admin");
        assertThat(recounts.changes(order.id(), null, 10))
                .extracting(RecountChange::dossier, RecountChange::newDueAt)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(open, Instant.parse("2026-06-10T02:00:00Z")));
        assertThat(timer(open, "Event_DeadlineReached")).isEqualTo(Instant.parse("2026-06-09T02:00:00Z"));

        api.post("approver", "/api/calendar/recounts/" + order.id() + "/sign-off", "")
                .is(200);
        runs.next(recountsWork);

        assertThat(recounts.recount(order.id()))
                .extracting(Recount::state, Recount::applied, Recount::percent)
                .containsExactly(Recount.State.DONE, 1, 100);
        assertThat(dueAt(open)).isEqualTo("2026-06-10T09:00:00+07:00");
        assertThat(timer(open, "Event_DeadlineReached")).isEqualTo(Instant.parse("2026-06-10T02:00:00Z"));
        assertThat(audit.of(open))
                .filteredOn(entry -> entry.kind().equals("clock-recounted"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("approver");
                    assertThat(entry.facts())
                            .isEqualTo(Map.of(
                                    "decision", "101/QĐ-UBND",
                                    "before", "2026-06-09T02:00:00Z",
                                    "dueAt", "2026-06-10T02:00:00Z"));
                });
    }

    @Test
    void keepsDatesWhenThePreviewIsRefused() {
        clock.set("2026-06-15T09:00");
        var open = receive();
        var order = recounts.ofDecision(decide("2026-06-16", "102/QĐ-UBND")).orElseThrow();
        runs.next(recountsWork);
        var path = "/api/calendar/recounts/" + order.id();

        assertThat(api.post("approver", path + "/refusal", "{}")
                        .is(422)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("reason");
        api.post("approver", path + "/refusal", "{\"reason\":\"Sai ngày\"}").is(200);

        assertThat(recounts.recount(order.id()).state()).isEqualTo(Recount.State.REFUSED);
        assertThat(api.post("approver", path + "/sign-off", "").is(409).code()).isEqualTo("sla.recount-not-counted");
        assertThat(runs.next(recountsWork)).isFalse();
        assertThat(timer(open, "Event_DeadlineReached")).isEqualTo(Instant.parse("2026-06-16T02:00:00Z"));
    }

    @Test
    void isNotSignedOffByWhoOrderedIt() {
        clock.set("2026-06-22T09:00");
        receive();
        var decision = decide("2026-06-23", "103/QĐ-UBND");
        var first = recounts.ofDecision(decision).orElseThrow();
        runs.next(recountsWork);
        recounts.refuse(first.id(), "Xem lại", officers.find("chair").orElseThrow());
        var own = recounts.order(decision, "103/QĐ-UBND", "approver");
        runs.next(recountsWork);
        var path = "/api/calendar/recounts/" + own.id();

        assertThat(own.id()).isNotEqualTo(first.id());
        assertThat(api.post("approver", path + "/sign-off", "").is(403).code()).isEqualTo("sla.recount-own-work");
        api.post("admin", path + "/sign-off", "").is(403);
        api.post("chair", path + "/sign-off", "").is(200);
        runs.next(recountsWork);
        assertThat(recounts.recount(own.id()).state()).isEqualTo(Recount.State.DONE);
    }

    @Test
    void onlyPreviewsADecisionThatIsNotApproved() {
        clock.set("2026-06-29T09:00");
        receive();
        var proposed = propose("2026-06-30", "104/QĐ-UBND");
        var id = api.post("admin", "/api/calendar/recounts", "{\"decisionId\":" + proposed + "}")
                .is(201)
                .json()
                .path("id")
                .asLong();
        runs.next(recountsWork);

        assertThat(recounts.recount(id).moves()).isPositive();
        assertThat(api.post("approver", "/api/calendar/recounts/" + id + "/sign-off", "")
                        .is(409)
                        .code())
                .isEqualTo("sla.recount-not-decided");
        assertThat(api.post("admin", "/api/calendar/recounts", "{}").is(422).code())
                .isEqualTo("invalid-fields");
        api.post("admin", "/api/calendar/recounts", "{\"decisionId\":999999}").is(404);
        api.get("approver", "/api/calendar/recounts/999999").is(404);
    }

    @Test
    void goesOnBehindItsLastChunkAfterAKill() {
        clock.set("2026-07-06T09:00");
        for (var at = 0; at < 3; at++) {
            receive();
        }
        var order = recounts.ofDecision(decide("2026-07-07", "105/QĐ-UBND")).orElseThrow();
        runs.next(recountsWork);
        var moves = recounts.recount(order.id()).moves();
        recounts.sign(order.id(), officers.find("approver").orElseThrow());
        var first = recounts.changes(order.id(), null, 1).get(0).dossier();
        db.sql("update recount_changes set applied_at = '2020-01-01' where dossier_code = ?")
                .param(first)
                .update();
        leaveAsAKillDoes(order.id());
        assertThat(runs.next(recountsWork))
                .as("while the killed node may still live")
                .isFalse();

        clock.set(clock.instant().plus(WorkQueue.SILENCE).plusSeconds(1));
        assertThat(runs.next(recountsWork)).isTrue();

        assertThat(recounts.recount(order.id()))
                .extracting(Recount::state, Recount::applied)
                .containsExactly(Recount.State.DONE, moves);
        assertThat(timer(first, "Event_DeadlineReached"))
                .as("what was done before the kill is not done again")
                .isEqualTo(Instant.parse("2026-07-07T02:00:00Z"));
    }

    @Test
    void listsTheSlipsToBeSentAgainOnAPageAndAsAFile() throws Exception {
        clock.set("2026-07-13T09:00");
        var open = receive();
        var order = recounts.ofDecision(decide("2026-07-14", "106/QĐ-UBND")).orElseThrow();
        assertThat(page("approver", order.id())).contains("Đang tính thử").doesNotContain("Duyệt, chuyển hạn");
        runs.next(recountsWork);

        assertThat(page("approver", order.id()))
                .contains("Chờ người thứ hai duyệt", "Duyệt, chuyển hạn 1 hồ sơ", open, "Phường Bắc Giang");
        assertThat(page("manager", order.id())).contains(open).doesNotContain("Duyệt, chuyển hạn 1 hồ sơ");
        assertThat(file(order.id()))
                .startsWith("\uFEFFdossier,unit,procedure,old_due,new_due,moved\r\n")
                .contains(open + ",", ",1.001193,09:00 14/07/2026,09:00 15/07/2026,\r\n");
    }

    private void leaveAsAKillDoes(long recount) {
        db.sql(
                        "update recount_runs set state = 'running', touched_at = :now where recount_id = :id and phase = 'apply'")
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param("id", recount)
                .update();
    }

    private String receive() {
        return api.post(
                        "phuong-bac-giang.reception",
                        "/api/dossiers",
                        ADossier.of("1.001193").json())
                .is(201)
                .json()
                .path("code")
                .asText();
    }

    private long propose(String dayOff, String number) {
        var day = new NewDecision.NewDay(dayOff, "Nghỉ đột xuất", null, null);
        var today = clock.local().toLocalDate().toString();
        var asked = new NewDecision(
                number, today, today, "province", null, List.of(day), null, null, null, "Bài kiểm tra", null);
        return decisions.propose(asked, officers.find("admin").orElseThrow()).id();
    }

    private long decide(String dayOff, String number) {
        var id = propose(dayOff, number);
        decisions.approve(id, officers.find("approver").orElseThrow());
        return id;
    }

    private String dueAt(String dossier) {
        return api.get("manager", "/api/dossiers/" + dossier)
                .is(200)
                .json()
                .path("dueAt")
                .asText();
    }

    private Instant timer(String dossier, String step) {
        return alarms.of(dossier).stream()
                .filter(alarm -> alarm.step().equals(step))
                .map(Alarm::at)
                .findFirst()
                .orElseThrow();
    }

    private String page(String login, long id) throws Exception {
        return http.perform(get("/calendar/recounts/" + id).with(user(login)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String file(long id) throws Exception {
        return http.perform(get("/calendar/recounts/" + id + "/slips.csv").with(user("approver")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
