package vn.motcua.catalog.review;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.motcua.Api;

/** Drafts as analysts' and approvers' programs handle them. */
public record DraftDesk(Api api) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public DraftDesk(MockMvc http) {
        this(new Api(http));
    }

    public Api.Reply open(String writer, String key, @Nullable String content) {
        return api.post(
                writer,
                "/api/drafts",
                JSON.createObjectNode().put("key", key).put("content", content).toString());
    }

    public Api.Reply openVersion(String writer, String key, int version) {
        return api.post(
                writer,
                "/api/drafts",
                JSON.createObjectNode()
                        .put("key", key)
                        .put("fromVersion", version)
                        .toString());
    }

    public Api.Reply save(String writer, long id, @Nullable String tag, String content) throws Exception {
        var request = MockMvcRequestBuilders.put("/api/drafts/" + id + "/content")
                .with(httpBasic(writer, "demo"))
                .contentType(MediaType.APPLICATION_XML)
                .content(content.getBytes(StandardCharsets.UTF_8));
        if (tag != null) {
            request.header(HttpHeaders.IF_MATCH, tag);
        }
        var answer = api.http().perform(request).andReturn().getResponse();
        return new Api.Reply(answer.getStatus(), answer.getContentAsString(StandardCharsets.UTF_8));
    }

    public JsonNode draft(long id) {
        return api.get("auditor", "/api/drafts/" + id).is(200).json();
    }

    public String state(long id) {
        return draft(id).path("state").asText();
    }

    public Api.Reply submit(String writer, long id) {
        return api.post(writer, "/api/drafts/" + id + "/submit", "{\"note\": \"Rút ngắn\"}");
    }

    /** Under a decision of the test clock's day; {@code publishOn} null is now. */
    public Api.Reply approve(String approver, long id, @Nullable String publishOn) {
        return api.post(
                approver,
                "/api/drafts/" + id + "/approve",
                JSON.createObjectNode()
                        .put("decisionNumber", "1234/QĐ-UBND")
                        .put("decisionDate", "2026-11-20")
                        .put("publishOn", publishOn)
                        .toString());
    }

    /** Opens, submits and publishes a text at once; the draft's id. */
    public long publish(String key, String content) {
        long id = open("analyst", key, content).is(201).json().path("id").asLong();
        submit("analyst", id).is(200);
        approve("approver", id, null).is(200);
        return id;
    }
}
