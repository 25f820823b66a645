package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;
import vn.motcua.dossier.ADossier;

/** The same act on many tasks, by the API and by the pages. */
@MotCuaTest
class BulkTests {

    private static final String RECEPTION = "phuong-bac-giang.reception";
    private static final String ELSEWHERE = "phuong-da-mai.reception";

    @Autowired
    MockMvc http;

    private Api api;
    private String first;
    private String second;
    private String foreign;

    @BeforeEach
    void receiveThree() {
        api = new Api(http);
        first = task(RECEPTION);
        second = task(RECEPTION);
        foreign = task(ELSEWHERE);
    }

    @Test
    void oneThatIsRefusedStopsNoOther() {
        var done = bulk("{\"action\":\"claim\",\"tasks\":[\"%s\",\"%s\",\"none\",\"%s\"]}"
                        .formatted(first, foreign, second))
                .is(200)
                .json();

        assertThat(done.path("done").asInt()).isEqualTo(2);
        assertThat(done.path("refused").asInt()).isEqualTo(2);
        assertThat(done.at("/items/1/code").asText()).isEqualTo("engine.task-not-found");
        assertThat(done.at("/items/1/dossierCode").isNull())
                .as("nothing is learnt of a foreign task")
                .isTrue();
        assertThat(done.at("/items/2/code").asText()).isEqualTo("engine.task-not-found");
        assertThat(state(first)).isEqualTo("CLAIMED");
        assertThat(state(second)).isEqualTo("CLAIMED");
    }

    @Test
    void aRepeatWithTheSameKeyGetsTheFirstAnswer() {
        var body = "{\"action\":\"claim\",\"tasks\":[\"%s\",\"none\"]}".formatted(first);
        var key = "bulk-" + first;

        var one = api.postOnce(RECEPTION, "/api/tasks/bulk", key, body).is(200).body();
        assertThat(api.postOnce(RECEPTION, "/api/tasks/bulk", key, body).is(200).body())
                .isEqualTo(one);
        assertThat(state(first)).isEqualTo("CLAIMED");
    }

    @Test
    void completesWhatNeedsNoFieldsAndNamesThoseThatOthersLack() {
        var done = bulk("{\"action\":\"complete\",\"decision\":\"supplement\",\"tasks\":[\"%s\"]}".formatted(first))
                .is(200)
                .json();
        assertThat(done.path("refused").asInt()).isEqualTo(1);
        assertThat(done.at("/items/0/message").asText()).contains("items");
        var straight = api.get(RECEPTION, "/api/tasks/" + second)
                .json()
                .at("/decisions/0")
                .asText();

        assertThat(bulk("{\"action\":\"complete\",\"decision\":\"%s\",\"tasks\":[\"%s\",\"%s\"]}"
                                .formatted(straight, first, second))
                        .is(200)
                        .json()
                        .path("done")
                        .asInt())
                .isEqualTo(2);
        api.get(RECEPTION, "/api/tasks/" + second).is(409);
    }

    @Test
    void takesAWholeFilter() {
        var code = api.get(RECEPTION, "/api/tasks/" + first)
                .json()
                .path("dossierCode")
                .asText();

        var done = bulk("{\"action\":\"claim\",\"filter\":{\"queue\":\"group\",\"dossier\":\"%s\"}}".formatted(code))
                .is(200)
                .json();

        assertThat(done.at("/items/0/id").asText()).isEqualTo(first);
        assertThat(done.path("items").size()).isEqualTo(1);
        assertThat(state(second)).isEqualTo("READY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | action",
                "{'action':'burn','tasks':['a']} | action",
                "{'action':'claim'} | tasks",
                "{'action':'claim','tasks':[]} | tasks",
                "{'action':'complete','tasks':['a']} | decision",
                "{'action':'transfer','tasks':['a']} | to",
                "{'action':'claim','filter':{'queue':'x'}} | queue"
            })
    void namesWhatIsWrong(String body, String field) {
        assertThat(bulk(body.replace('\'', '"')).is(422).body()).contains("\"" + field + "\"");
    }

    @Test
    void refusesMoreThanAnOrderMayName() {
        var many = java.util.stream.IntStream.rangeClosed(0, BulkOrder.MOST)
                .mapToObj(number -> "\"t" + number + "\"")
                .collect(java.util.stream.Collectors.joining(","));

        assertThat(bulk("{\"action\":\"claim\",\"tasks\":[" + many + "]}")
                        .is(422)
                        .body())
                .contains("\"tasks\"");
    }

    @Test
    void thePagesShowFirstAndTellOfEachAfterwards() throws Exception {
        var chosen = page(post("/bulk").param("task", first, foreign).param("filter", "/?queue=group"));
        assertThat(chosen).contains(first).doesNotContain(foreign).contains("/?queue=group");
        assertThat(state(first)).as("nothing is done yet").isEqualTo("READY");

        var done = page(post("/bulk/run").param("task", first, foreign).param("action", "claim"));
        assertThat(done).contains("1 việc xong, 1 việc không làm được");
        assertThat(state(first)).isEqualTo("CLAIMED");
        assertThat(page(post("/bulk/run").param("task", first).param("action", "transfer")))
                .contains("role=\"alert\"", first);
        assertThat(page(post("/bulk").param("filter", "//evil.example/?queue=mine")))
                .doesNotContain("evil.example");
    }

    private Api.Reply bulk(String body) {
        return api.post(RECEPTION, "/api/tasks/bulk", body);
    }

    private String state(String task) {
        return api.get(RECEPTION, "/api/tasks/" + task)
                .is(200)
                .json()
                .path("state")
                .asText();
    }

    private String task(String reception) {
        var code = api.post(reception, "/api/dossiers", ADossier.of("1.001193").json())
                .is(201)
                .json()
                .path("code")
                .asText();
        return api.holder(code).path("taskId").asText();
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(user(RECEPTION)).with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
