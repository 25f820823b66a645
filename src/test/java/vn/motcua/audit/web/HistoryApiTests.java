package vn.motcua.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.dossier.ADossier;

@MotCuaTest
class HistoryApiTests {

    private static final String RECEPTION = "phuong-bac-giang.reception";

    @Autowired
    MockMvc http;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void tellsAReceiptInOrderWithTheLinesTaken() throws Exception {
        List<JsonNode> items = items(history(receive(), RECEPTION));
        assertThat(items)
                .extracting(item -> item.get("seq").asInt())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, items.size()).boxed().toList());
        assertThat(items.get(0).get("kind").asText()).isEqualTo("dossier-received");
        assertThat(items.get(0).get("at").asText())
                .startsWith("2026-11-23T09:00:00")
                .endsWith("+07:00");
        assertThat(items)
                .extracting(item -> item.get("kind").asText())
                .contains("clock-start", "flow-started", "step-entered", "flow-taken", "task-opened");
    }

    @Test
    void recordsWhoReadIt() throws Exception {
        String code = receive();
        history(code, "auditor");
        JsonNode last = items(history(code, RECEPTION)).stream()
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(last.get("kind").asText()).isEqualTo("dossier-read");
        assertThat(last.get("actor").asText()).isEqualTo("auditor");
    }

    @Test
    void holdsNothingOfTheApplicant() throws Exception {
        String text = history(receive(), "manager").getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("Hường", "024190001234", "0912345678", "huong@example.vn");
    }

    @Test
    void hidesADossierFromOfficersOfOtherUnits() throws Exception {
        assertThat(history(receive(), "y-te.specialist").getStatus()).isEqualTo(404);
        assertThat(history("H05.99-991231-9999", "auditor").getStatus()).isEqualTo(404);
        assertThat(history("no-code", "auditor").getStatus()).isEqualTo(404);
    }

    private String receive() throws Exception {
        MockHttpServletResponse answer = http.perform(post("/api/dossiers")
                        .with(httpBasic(RECEPTION, "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(ADossier.of("1.001193").json()))
                .andReturn()
                .getResponse();
        return json.readTree(answer.getContentAsByteArray()).get("code").asText();
    }

    private MockHttpServletResponse history(String code, String login) throws Exception {
        return http.perform(get("/api/dossiers/{code}/history", code).with(httpBasic(login, "demo")))
                .andReturn()
                .getResponse();
    }

    private List<JsonNode> items(MockHttpServletResponse answer) throws Exception {
        JsonNode items = json.readTree(answer.getContentAsByteArray()).get("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }
}
