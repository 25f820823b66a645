package vn.motcua.sla.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;
import vn.motcua.dossier.ADossier;

/** A superior urges whoever holds a dossier; by the REST door and on pages. */
@MotCuaTest
class UrgingTests {

    private static final String HOLDER = "phuong-bac-giang.reception";
    private static final String LEADER = "phuong-bac-giang.leader";
    private static final String ELSEWHERE = "phuong-da-mai.leader";
    private static final String WORDS = "{\"text\":\"Xử lý ngay trong sáng nay\"}";

    @Autowired
    private MockMvc http;

    private Api api;
    private String dossier;

    @BeforeEach
    void receiveADossier() {
        api = new Api(http);
        dossier = api.post(HOLDER, "/api/dossiers", ADossier.of("1.001193").json())
                .is(201)
                .json()
                .path("code")
                .asText();
    }

    @Test
    void theHolderReadsTheUrgingAndAnswersOnce() {
        var urging = urge(LEADER);
        assertThat(urging.path("toldGroup").asText()).isEqualTo(HOLDER);
        assertThat(waiting(HOLDER)).containsExactly(urging.path("id").asLong());

        api.post(HOLDER, answer(urging), "{\"text\":\"Xong trước 10 giờ\"}").is(204);

        assertThat(waiting(HOLDER)).isEmpty();
        var told =
                api.get(LEADER, "/api/dossiers/" + dossier + "/ladder").is(200).json();
        assertThat(told.path("urgings").path(0).path("answer").asText()).isEqualTo("Xong trước 10 giờ");
        assertThat(api.post(HOLDER, answer(urging), "{\"text\":\"Lần nữa\"}")
                        .is(409)
                        .code())
                .isEqualTo("ladder.answered-already");
        assertThat(api.get("auditor", "/api/dossiers/" + dossier + "/history").body())
                .contains("holder-urged", "urging-answered");
    }

    @Test
    void onlyThoseAboveUrgeAndOnlyWhereTheySeeTheDossier() {
        var door = "/api/dossiers/" + dossier + "/urgings";

        api.post("manager", door, WORDS).is(201);
        api.post("chair", door, WORDS).is(201);
        api.post(HOLDER, door, WORDS).is(403);
        api.post("auditor", door, WORDS).is(403);
        api.post("admin", door, WORDS).is(403);
        assertThat(api.post(ELSEWHERE, door, WORDS).is(404).code())
                .isEqualTo(api.post(LEADER, "/api/dossiers/H05.15-261123-99999/urgings", WORDS)
                        .is(404)
                        .code());
        assertThat(waiting(HOLDER)).hasSize(2);
    }

    @Test
    void nobodyElseAnswersAndWhatIsForeignLooksMissing() {
        var urging = urge(LEADER);

        for (var officer : List.of(LEADER, ELSEWHERE, "phuong-da-mai.reception", "manager", "admin")) {
            assertThat(api.post(officer, answer(urging), WORDS).is(404).code())
                    .as(officer)
                    .isEqualTo("ladder.not-found");
        }
        assertThat(api.post(HOLDER, "/api/urgings/999999999/answer", WORDS)
                        .is(404)
                        .code())
                .isEqualTo("ladder.not-found");
        assertThat(waiting(HOLDER)).hasSize(1);
        api.post(HOLDER, answer(urging), WORDS).is(204);
    }

    @Test
    void aClaimedStepsUrgingIsItsHoldersOwn() {
        var task = api.holder(dossier).path("taskId").asText();
        api.post(HOLDER, "/api/tasks/" + task + "/claim", "").is(200);

        assertThat(urge(LEADER).path("toldLogin").asText()).isEqualTo(HOLDER);
    }

    @Test
    void nobodyIsUrgedWhenNobodyHolds() {
        while (api.state(dossier) != 10) {
            api.step(dossier);
        }

        assertThat(api.post(LEADER, "/api/dossiers/" + dossier + "/urgings", WORDS)
                        .is(409)
                        .code())
                .isEqualTo("ladder.nobody-holds");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                       | 422 | text",
                "{\"text\":\"\"}          | 422 | text",
                "{\"text\":\"a\\u0000\"}  | 422 | text",
                "{\"text\":\"a\\u2066\"}  | 422 | text",
                "''                       | 400 | ''",
                "{\"text\"                | 400 | line 1, column 8",
            })
    void namesTheFieldThatIsWrong(String body, int status, String field) {
        var urging = urge(LEADER);

        for (var door : List.of("/api/dossiers/" + dossier + "/urgings", answer(urging))) {
            var officer = door.endsWith("answer") ? HOLDER : LEADER;
            assertThat(api.post(officer, door, body).is(status).fields())
                    .as(door)
                    .isEqualTo(field.isEmpty() ? List.of() : List.of(field));
        }
        assertThat(api.post(LEADER, "/api/dossiers/x/urgings", WORDS).status()).isBetween(400, 422);
        assertThat(api.post(HOLDER, "/api/urgings/x/answer", WORDS).status()).isBetween(400, 422);
    }

    @Test
    void isWrittenAndAnsweredOnPages() throws Exception {
        var door = "/dossiers/" + dossier;
        var empty = send(post(door + "/urgings").param("text", " "), LEADER);
        assertThat(empty.getStatus()).isEqualTo(302);
        assertThat(waiting(HOLDER)).isEmpty();

        send(post(door + "/urgings").param("text", "Xử lý <b>ngay</b>"), LEADER);

        var id = waiting(HOLDER).get(0);
        assertThat(page("/escalations", HOLDER)).contains("Xử lý &lt;b&gt;ngay&lt;/b&gt;", dossier);
        assertThat(page("/escalations", LEADER)).doesNotContain(dossier);
        send(post("/urgings/" + id + "/answer").param("text", "Không phải của tôi"), ELSEWHERE);
        assertThat(waiting(HOLDER)).containsExactly(id);
        send(post("/urgings/" + id + "/answer").param("text", "Đang làm"), HOLDER);
        assertThat(waiting(HOLDER)).isEmpty();
        assertThat(page(door, LEADER)).contains("Đang làm");
    }

    private JsonNode urge(String officer) {
        return api.post(officer, "/api/dossiers/" + dossier + "/urgings", WORDS)
                .is(201)
                .json()
                .path(0);
    }

    private List<Long> waiting(String officer) {
        var urgings = api.get(officer, "/api/sla/escalations").is(200).json().path("urgings");
        return StreamSupport.stream(urgings.spliterator(), false)
                .filter(urging -> urging.path("dossier").asText().equals(dossier))
                .map(urging -> urging.path("id").asLong())
                .toList();
    }

    private static String answer(JsonNode urging) {
        return "/api/urgings/" + urging.path("id").asText() + "/answer";
    }

    private String page(String path, String officer) throws Exception {
        return send(get(path), officer).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String officer) throws Exception {
        return http.perform(request.with(user(officer)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
