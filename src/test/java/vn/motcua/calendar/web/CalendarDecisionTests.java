package vn.motcua.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;

/** What is approved stays and moves other tests' dates, so that this class has a database of its own. */
@MotCuaTest
@TestPropertySource(properties = "motcua.test.context=calendar-decisions")
class CalendarDecisionTests {

    private static final String DECISIONS = "/api/calendar/decisions";
    private static final String HALF_DAY = """
            {"number":"%s","decidedOn":"2026-11-20","scope":"%s","evidence":"Công văn của UBND xã",
             "workingDays":[{"date":"2026-12-02","name":"Diễn tập","nameEn":"Drill","sessions":["07:30-11:30"]}]}""";
    private static final String DUE = "/api/calendar/due?from=2026-12-01T15:00&amount=1&unit=working_days&scope=";

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    private Api api;

    @BeforeEach
    void useApi() {
        api = new Api(http);
    }

    @Test
    void countsWithADecisionFromItsApprovalOnAndNotBefore() {
        var id = propose("11/QĐ-UBND", "xa-lam-thao");
        assertThat(due("xa-lam-thao")).isEqualTo("2026-12-02T15:00:00+07:00");

        approve(id).is(200);

        assertThat(due("xa-lam-thao")).isEqualTo("2026-12-02T11:30:00+07:00");
        assertThat(due("xa-trung-kenh")).isEqualTo("2026-12-02T15:00:00+07:00");
        assertThat(due("xa-lam-thao&basis=2026-11-22")).isEqualTo("2026-12-02T15:00:00+07:00");
        assertThat(api.get("auditor", DUE + "xa-lam-thao")
                        .json()
                        .path("explanationEn")
                        .toString())
                .contains("On Wednesday 02/12/2026 work is from 07:30-11:30 only: Drill (11/QĐ-UBND).");
        assertThat(api.get("auditor", DECISIONS + "?year=2026").is(200).body()).contains("11/QĐ-UBND");
    }

    @Test
    void takesAnotherPersonToApproveInTheTableToo() {
        db.sql("insert into officer_positions (login, position) values ('admin', 'APPROVER') on conflict do nothing")
                .update();
        var id = propose("12/QĐ-UBND", "xa-trung-chinh");

        assertThat(api.post("admin", DECISIONS + "/" + id + "/approve", "")
                        .is(403)
                        .code())
                .isEqualTo("calendar.own-proposal");
        assertThat(api.post("analyst", DECISIONS + "/" + id + "/approve", "").status())
                .isEqualTo(403);
        assertThatThrownBy(() -> db.sql("""
                        update calendar_decisions set state = 'approved', ended_by = proposed_by, ended_at = now()
                         where id = :id
                        """).param("id", id).update()).isInstanceOf(DataAccessException.class);
        assertThat(api.get("auditor", DECISIONS + "/" + id).json().path("state").asText())
                .isEqualTo("proposed");
    }

    @Test
    void whatWasApprovedIsNeverChangedOrTakenOut() {
        var id = propose("13/QĐ-UBND", "xa-trung-chinh");
        approve(id).is(200);

        assertThat(approve(id).is(409).code()).isEqualTo("calendar.decision-not-proposed");
        for (var change : new String[] {
            "update calendar_decisions set number = 'x' where id = " + id,
            "update calendar_decisions set state = 'withdrawn', note = 'x' where id = " + id,
            "delete from calendar_decisions where id = " + id,
            "truncate calendar_decisions cascade"
        }) {
            assertThatThrownBy(() -> db.sql(change).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aNewerDecisionSupersedesAnApprovedOne() {
        var older = propose("14/QĐ-UBND", "xa-trung-kenh");
        var newer = """
                {"number":"15/QĐ-UBND","decidedOn":"2026-11-21","scope":"xa-trung-kenh","evidence":"Hủy","supersedes":%d}""";
        assertThat(api.post("admin", DECISIONS, newer.formatted(older)).is(422).body())
                .contains("supersedes");
        approve(older).is(200);
        assertThat(due("xa-trung-kenh")).isEqualTo("2026-12-02T11:30:00+07:00");

        approve(id(api.post("admin", DECISIONS, newer.formatted(older)))).is(200);

        assertThat(due("xa-trung-kenh")).isEqualTo("2026-12-02T15:00:00+07:00");
    }

    @Test
    void refusalAndWithdrawalSayWhyAndFreeTheNumber() {
        var id = propose("16/QĐ-UBND", "xa-trung-chinh");
        assertThat(api.post("admin", DECISIONS, HALF_DAY.formatted("16/qđ-ubnd", "xa-trung-chinh"))
                        .is(409)
                        .code())
                .isEqualTo("calendar.number-entered");
        var door = DECISIONS + "/" + id;
        assertThat(api.post("approver", door + "/refuse", "{}").is(422).body()).contains("\"reason\"");

        api.post("approver", door + "/refuse", "{\"reason\":\"Sai ngày\"}").is(200);

        var again = propose("16/QĐ-UBND", "xa-trung-chinh");
        var gone = api.post("admin", DECISIONS + "/" + again + "/withdraw", "{\"reason\":\"Nhập nhầm\"}");
        assertThat(gone.is(200).json().path("note").asText()).isEqualTo("Nhập nhầm");
        assertThat(approve(again).is(409).code()).isEqualTo("calendar.decision-not-proposed");
        assertThat(api.get("auditor", DECISIONS + "/999999").is(404).code()).isEqualTo("calendar.decision-not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "number; \"number\":\"\"",
                "decidedOn; \"decidedOn\":\"2026-02-30\"",
                "announcedOn; \"announcedOn\":\"2026-11-24\"",
                "decidedOn; \"announcedOn\":\"2026-11-01\"",
                "scope; \"scope\":\"xa-khong-co\"",
                "scope; \"scope\":\"X Y\"",
                "decidesYear; \"decidesYear\":2099",
                "workingDays[0].date; \"workingDays\":[{\"date\":\"x\",\"name\":\"a\"}]",
                "workingDays[0].name; \"workingDays\":[{\"date\":\"2026-12-05\"}]",
                "workingDays[0].sessions; \"workingDays\":[{\"date\":\"2026-12-05\",\"name\":\"a\",\"sessions\":[\"9-8\"]}]",
                "daysOff[0].sessions; \"daysOff\":[{\"date\":\"2026-12-05\",\"name\":\"a\",\"sessions\":[\"08:00-09:00\"]}]",
                "workingDays[0].date; \"daysOff\":[{\"date\":\"2026-12-02\",\"name\":\"a\"}]",
                "hours[0].days; \"hours\":[{\"from\":\"2027-01-01\",\"days\":[\"thu hai\"],\"sessions\":[\"08:00-12:00\"]}]",
                "cutOffs[0].cutOff; \"cutOffs\":[{\"from\":\"2027-01-01\",\"cutOff\":\"noon\"}]",
                "daysOff; \"workingDays\":[]",
            })
    void namesTheFieldThatIsWrong(String field, String change) {
        var name = change.substring(0, change.indexOf(':'));
        var sound = HALF_DAY.formatted("99/QĐ-UBND", "xa-lam-thao").replace("\n", "");
        var body = sound.substring(0, sound.length() - 1).replaceFirst(name + ":(\"[^\"]*\"|\\[.*])", change) + "}";
        var asked = body.contains(change) ? body : sound.substring(0, sound.length() - 1) + "," + change + "}";

        assertThat(api.post("admin", DECISIONS, asked).is(422).body()).contains("\"field\":\"" + field + "\"");
    }

    @Test
    void proposesAYearForSomebodyToCorrect() {
        var draft = api.get("admin", DECISIONS + "/draft?year=2027").is(200).json();

        assertThat(draft.path("daysOff").path(1).path("date").asText()).isEqualTo("2027-02-05");
        assertThat(api.get("admin", DECISIONS + "/draft?year=1").status()).isEqualTo(422);
        assertThat(api.get("auditor", DECISIONS + "/draft?year=2027").status()).isEqualTo(403);
    }

    @Test
    void showsTheYearToAnyoneAndWarnsThatTheNextIsNotDecided() throws Exception {
        var page = page(get("/calendar?year=2026"), null);
        assertThat(page).contains("9859/VPCP-KGVX", "Ngày Văn hóa Việt Nam").contains("2027");
        assertThat(api.get("admin", "/actuator/health/calendar")
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("NEXT_YEAR_NOT_DECIDED");
        assertThat(page(get("/calendar?year=2027"), null)).contains("tạm tính");
    }

    @Test
    void triesADateOnAPageAndShowsWhatIsWrongBesideItsField() throws Exception {
        assertThat(page(get("/calendar/try?from=2026-11-23T15:01&amount=1&unit=working_days&cutoff=15:00"), null))
                .contains("Nhận sau giờ chốt", "Thứ Năm 26/11/2026");
        assertThat(page(get("/calendar/try?from=x&amount=1&unit=days"), null)).contains("field-error");
    }

    @Test
    void aDecisionIsEnteredAndApprovedOnPages() throws Exception {
        var form = post("/calendar/decisions/new")
                .param("number", "17/QĐ-UBND")
                .param("decidedOn", "2026-11-20")
                .param("scope", "xa-trung-chinh")
                .param("workingDays", "03/12/2026 07:30-11:30 Diễn tập | Drill")
                .param("evidence", "Công văn");
        var sent =
                http.perform(form.with(user("admin")).with(csrf())).andReturn().getResponse();
        var place = String.valueOf(sent.getRedirectedUrl());
        assertThat(place).startsWith("/calendar/decisions/");
        assertThat(page(get(place), "approver")).contains("17/QĐ-UBND", "07:30-11:30");

        http.perform(post(place + "/approve").with(user("approver")).with(csrf()));

        assertThat(api.get("auditor", "/api" + place).json().path("state").asText())
                .isEqualTo("approved");
        assertThat(page(
                        post("/calendar/decisions/new")
                                .param("daysOff", "2026-12-03 A\n2026-99-99 B")
                                .with(csrf()),
                        "admin"))
                .contains("field-error");
    }

    private String page(MockHttpServletRequestBuilder request, @Nullable String officer) throws Exception {
        var asked = officer == null ? request : request.with(user(officer));
        return http.perform(asked).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String due(String scope) {
        return api.get("auditor", DUE + scope).is(200).json().path("due").asText();
    }

    private long propose(String number, String scope) {
        return id(api.post("admin", DECISIONS, HALF_DAY.formatted(number, scope)));
    }

    private static long id(Api.Reply reply) {
        return reply.is(201).json().path("id").asLong();
    }

    private Api.Reply approve(long id) {
        return api.post("approver", DECISIONS + "/" + id + "/approve", "");
    }
}
