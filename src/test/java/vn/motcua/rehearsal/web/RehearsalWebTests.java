package vn.motcua.rehearsal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;
import vn.motcua.catalog.review.ADiagram;
import vn.motcua.catalog.review.DraftDesk;

@MotCuaTest
class RehearsalWebTests {

    @Autowired
    MockMvc http;

    private String draft = "";

    @BeforeEach
    void openADraft() {
        var diagram = new ADiagram("thue", "1.008498");
        draft = new DraftDesk(http)
                .open("analyst", diagram.key(), diagram.text())
                .json()
                .path("id")
                .asText();
    }

    /** Other tests open drafts of their own on the same diagrams. */
    @AfterEach
    void withdrawIt() {
        new Api(http)
                .post("analyst", "/api/drafts/" + draft + "/withdraw", "{\"reason\": \"Xong\"}")
                .is(200);
    }

    private MockHttpServletResponse page(String officer, Map<String, String> typed) throws Exception {
        var request =
                post("/drafts/" + draft + "/rehearsal").with(user(officer)).with(csrf());
        typed.forEach(request::param);
        return http.perform(request).andReturn().getResponse();
    }

    private String form(String officer) throws Exception {
        return http.perform(get("/drafts/" + draft + "/rehearsal").with(user(officer)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void answersAProgramWithEveryStepAndLetter() {
        var play = new Api(http)
                .post(
                        "approver",
                        "/api/drafts/" + draft + "/rehearsal",
                        "{\"receivedAt\": \"2026-11-23T08:00:00+07:00\", \"moves\": [\"choose refuse\", \"straight\"]}")
                .is(200)
                .json();

        assertThat(play.path("procedure").asText()).isEqualTo("1.008498");
        assertThat(play.path("ended").asBoolean()).isTrue();
        assertThat(play.path("refusal").isNull()).isTrue();
        assertThat(play.path("frames").path(0).path("kind").asText()).isEqualTo("RECEIVED");
        var step = play.path("frames").path(1);
        assertThat(step.path("element").asText()).isEqualTo("Activity_ReceiveDossier");
        assertThat(step.path("openedAt").asText()).isEqualTo("2026-11-23T01:00:00Z");
        assertThat(step.path("who").asText()).startsWith("Công chức tiếp nhận");
        assertThat(play.path("letters").path(1).path("form").asInt()).isEqualTo(3);
        assertThat(play.path("letters").path(1).path("pdf").asText()).startsWith("JVBERi");
    }

    @Test
    void saysToAProgramWhatItCannotTake() {
        var path = "/api/drafts/" + draft + "/rehearsal";

        assertThat(new Api(http)
                        .post("analyst", path, "{\"moves\": [\"fly\"]}")
                        .is(422)
                        .code())
                .isEqualTo("invalid-fields");
        assertThat(new Api(http).post("analyst", path, "{\"speed\": 3}").is(400).code())
                .isEqualTo("unreadable-json");
        assertThat(new Api(http)
                        .post("analyst", "/api/drafts/987654321/rehearsal", "{}")
                        .is(404)
                        .code())
                .isEqualTo("catalog.draft-not-found");
        new Api(http).post("phuong-bac-giang.reception", path, "{}").is(403);
    }

    @Test
    void showsThePlayInATable() throws Exception {
        assertThat(form("analyst"))
                .contains("Đường đi", "Từ chối khi thẩm định")
                .doesNotContain("Ngày hẹn trả");

        var answer =
                page("analyst", Map.of("way", "withdrawal", "receivedAt", "2026-11-23T08:00", "channel", "direct"));
        var shown = answer.getContentAsString(StandardCharsets.UTF_8);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(shown)
                .contains("Tiếp nhận hồ sơ mẫu", "23/11/2026 08:00", "Người nộp xin rút hồ sơ", "Dừng xử lý")
                .contains("Mẫu 05: Thông báo dừng giải quyết hồ sơ", "data:application/pdf;base64,JVBERi")
                .contains("data-diagram=\"/api/drafts/" + draft + "/content\"")
                .doesNotContain("??");
    }

    @Test
    void showsTheFormAgainWithWhatIsWrong() throws Exception {
        var answer = page("analyst", Map.of("way", "straight", "receivedAt", "1999-01-01T08:00"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("1999-01-01T08:00", "Ngày tiếp nhận từ 01/01/2024");
    }
}
