package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The REST door as an officer's program uses it, over MockMvc with HTTP Basic. */
public record Api(MockMvc http) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** An answer. */
    public record Reply(int status, String body) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (java.io.IOException notJson) {
                throw new IllegalStateException(body, notJson);
            }
        }

        public String code() {
            return json().path("code").asText();
        }

        /** The names of the fields that were refused. */
        public List<String> fields() {
            return json().path("errors").findValuesAsText("field");
        }

        /** The same answer, after making sure of its status. */
        public Reply is(int expected) {
            assertThat(status).as(body).isEqualTo(expected);
            return this;
        }
    }

    public Reply get(String officer, String path) {
        return send(officer, MockMvcRequestBuilders.get(path));
    }

    public Reply post(String officer, String path, String body) {
        return send(officer, MockMvcRequestBuilders.post(path).content(body));
    }

    public Reply postOnce(String officer, String path, String key, String body) {
        return send(
                officer,
                MockMvcRequestBuilders.post(path).header("Idempotency-Key", key).content(body));
    }

    public Reply delete(String officer, String path) {
        return send(officer, MockMvcRequestBuilders.delete(path));
    }

    /** The id of the dossier's first open step. */
    public JsonNode holder(String dossier) {
        return get("manager", "/api/dossiers/" + dossier)
                .is(200)
                .json()
                .path("holder")
                .path(0);
    }

    /** Answers the dossier's first open step as the officer whom it names; the straight path's answer, with its fields. */
    public String step(String dossier) {
        var holder = holder(dossier);
        var officer = holder.path("candidateGroups").path(0).asText();
        var task = get(officer, "/api/tasks/" + holder.path("taskId").asText())
                .is(200)
                .json();
        var answer = JSON.createObjectNode()
                .put("decision", task.path("decisions").path(0).asText());
        var fields = answer.putObject("fields");
        task.path("requiredFields")
                .forEach(
                        name -> fields.put(name.asText(), name.asText().equals("pin") ? "123456" : "Nguyễn Thị Hường"));
        post(officer, "/api/tasks/" + task.path("id").asText() + "/complete", answer.toString())
                .is(204);
        return holder.path("step").asText();
    }

    public int state(String dossier) {
        return get("manager", "/api/dossiers/" + dossier)
                .is(200)
                .json()
                .path("state")
                .asInt();
    }

    private Reply send(String officer, MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse answer = http.perform(
                            request.with(httpBasic(officer, "demo")).contentType(MediaType.APPLICATION_JSON))
                    .andReturn()
                    .getResponse();
            return new Reply(answer.getStatus(), answer.getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
