package vn.motcua.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;

/** It is Monday 23 November 2026. Only of a department in which no other test is absent. */
@MotCuaTest
class AbsenceApiTests {

    private static final String ABSENCES = "/api/absences";
    private static final String SPECIALIST = "noi-vu.specialist";
    private static final String HEAD = "noi-vu.head";
    private static final String LEADER = "noi-vu.leader";
    private static final String ELSEWHERE = "tai-chinh.leader";

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient db;

    private Api api;

    @BeforeEach
    void useApi() {
        api = new Api(http);
    }

    @AfterEach
    void everyoneIsBack() {
        db.sql("update absences set revoked_at = now(), revoked_by = 'test' where login like 'noi-vu.%'")
                .update();
    }

    @Test
    void isSeenByTheAbsentOneTheDeputyAndTheirLeaders() {
        var id = enter(SPECIALIST, absence(null, HEAD, "2026-11-23", "2026-11-27"))
                .path("id")
                .asLong();

        for (var sees : List.of(SPECIALIST, HEAD, LEADER)) {
            assertThat(ids(sees)).as(sees).containsOnlyOnce(id);
        }
        for (var not : List.of(ELSEWHERE, "noi-vu.reception", "manager", "admin")) {
            assertThat(ids(not)).as(not).doesNotContain(id);
        }
    }

    @Test
    void aLeaderEntersForTheirPeopleAndNobodyElseDoes() {
        var entered = enter(LEADER, absence(SPECIALIST, HEAD, "2026-11-30", "2026-11-30"));

        assertThat(entered.path("login").asText()).isEqualTo(SPECIALIST);
        assertThat(entered.path("enteredBy").asText()).isEqualTo(LEADER);
        for (var other : List.of(ELSEWHERE, "noi-vu.reception", "manager", "admin")) {
            assertThat(refused(other, absence(SPECIALIST, HEAD, "2026-12-01", "2026-12-01")))
                    .as(other)
                    .containsExactly("login");
        }
    }

    @Test
    void isTakenBackByThoseWhoHaveASayAndWhatIsForeignLooksMissing() {
        var id = enter(SPECIALIST, absence(null, HEAD, "2026-11-23", "2026-11-27"))
                .path("id")
                .asLong();

        for (var other : List.of(ELSEWHERE, "noi-vu.reception", "manager", "admin")) {
            assertThat(api.delete(other, ABSENCES + "/" + id).is(404).code())
                    .as(other)
                    .isEqualTo("organization.absence-not-found");
        }
        assertThat(ids(SPECIALIST)).contains(id);
        api.delete(LEADER, ABSENCES + "/" + id).is(204);

        assertThat(ids(SPECIALIST)).doesNotContain(id);
        assertThat(api.delete(SPECIALIST, ABSENCES + "/" + id).is(404).code())
                .isEqualTo("organization.absence-not-found");
        api.delete(SPECIALIST, ABSENCES + "/999999999").is(404);
    }

    @Test
    void nobodyIsAwayTwiceNorStandsInWhileAway() {
        enter(SPECIALIST, absence(null, HEAD, "2026-11-25", "2026-11-27"));

        assertThat(refused(SPECIALIST, absence(null, LEADER, "2026-11-27", "2026-12-04")))
                .containsExactly("firstDay");
        assertThat(refused(HEAD, absence(null, SPECIALIST, "2026-11-23", "2026-11-25")))
                .containsExactly("deputy");
        enter(SPECIALIST, absence(null, HEAD, "2026-11-28", "2026-11-29"));
        enter(HEAD, absence(null, SPECIALIST, "2026-11-30", "2026-11-30"));
    }

    @Test
    void lastsAYearAtMost() {
        assertThat(refused(SPECIALIST, absence(null, HEAD, "2026-11-23", "2027-11-25")))
                .containsExactly("lastDay");
        enter(SPECIALIST, absence(null, HEAD, "2026-11-23", "2027-11-24"));
    }

    @ParameterizedTest
    @CsvSource({
        "noi-vu.head,       2026-11-23, 2026-11-22, lastDay",
        "noi-vu.head,       2026-11-16, 2026-11-20, lastDay",
        "noi-vu.head,       2026-02-30, 2026-11-30, firstDay",
        "noi-vu.head,       23/11/2026, 2026-11-30, firstDay",
        "noi-vu.head,       2026-11-23, '',         lastDay",
        "noi-vu.head,       2026-11-23, 2026-11-31, lastDay",
        "noi-vu.specialist, 2026-11-23, 2026-11-30, deputy",
        "tai-chinh.head,    2026-11-23, 2026-11-30, deputy",
        "nobody,            2026-11-23, 2026-11-30, deputy",
        "'',                2026-11-23, 2026-11-30, deputy",
    })
    void namesTheFieldThatIsWrong(String deputy, String from, String until, String field) {
        assertThat(refused(SPECIALIST, absence(null, deputy, from, until))).containsExactly(field);
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        assertThat(refused(SPECIALIST, "{}")).containsExactlyInAnyOrder("deputy", "firstDay", "lastDay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "deputy", "firstDay", "lastDay", "reason"})
    void refusesHostileTextInEveryField(String field) {
        for (var text : List.of("a\\u0000b", "a\\u202eb", "x".repeat(2000))) {
            var body = absence(SPECIALIST, HEAD, "2026-12-07", "2026-12-07");
            var hostile = body.replaceFirst(
                    "\"%s\":\"[^\"]*\"".formatted(field),
                    Matcher.quoteReplacement("\"%s\":\"%s\"".formatted(field, text)));
            assertThat(hostile).isNotEqualTo(body);

            assertThat(refused(SPECIALIST, hostile)).containsExactly(field);
        }
    }

    @Test
    void refusesWhatIsNoAbsenceAtAll() {
        for (var body : List.of("", "[]", "{\"deputy\":", "\"x\"")) {
            assertThat(api.post(SPECIALIST, ABSENCES, body).is(400).code())
                    .as(body)
                    .isNotEmpty();
        }
        assertThat(api.delete(SPECIALIST, ABSENCES + "/x").status()).isBetween(400, 422);
    }

    private static String absence(@Nullable String login, String deputy, String from, String until) {
        var who = login == null ? "" : "\"login\":\"%s\",".formatted(login);
        return "{%s\"deputy\":\"%s\",\"firstDay\":\"%s\",\"lastDay\":\"%s\",\"reason\":\"Đi họp\"}"
                .formatted(who, deputy, from, until);
    }

    private JsonNode enter(String officer, String body) {
        return api.post(officer, ABSENCES, body).is(201).json();
    }

    private List<String> refused(String officer, String body) {
        return api.post(officer, ABSENCES, body).is(422).fields();
    }

    private List<Long> ids(String officer) {
        return StreamSupport.stream(api.get(officer, ABSENCES).is(200).json().spliterator(), false)
                .map(absence -> absence.path("id").asLong())
                .toList();
    }
}
