package vn.motcua.catalog.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import vn.motcua.MotCuaTest;
import vn.motcua.catalog.review.ADiagram;
import vn.motcua.catalog.review.DraftDesk;

@MotCuaTest
class DraftPagesTests {

    @Autowired
    MockMvc http;

    private DraftDesk desk;

    @BeforeEach
    void sitDown() {
        desk = new DraftDesk(http);
    }

    @Test
    void showsEachPersonTheButtonsThatTheyMayPress() throws Exception {
        var diagram = new ADiagram("y-te", "1.013815");
        long id = desk.open("analyst", diagram.key(), diagram.text())
                .is(201)
                .json()
                .path("id")
                .asLong();
        assertThat(page("analyst", "/drafts")).contains("/drafts/" + id, "Đang soạn");
        assertThat(page("analyst", "/drafts/" + id))
                .contains("/submit\"", "/withdraw\"")
                .doesNotContain("/approve\"");
        assertThat(page("approver", "/drafts/" + id)).doesNotContain("/submit\"", "/approve\"");
        assertThat(page("auditor", "/drafts/" + id)).doesNotContain("method=\"post\" action=\"/drafts");

        send("analyst", "/drafts/" + id + "/submit", Map.of("note", "Rút ngắn <b>"));
        assertThat(page("analyst", "/drafts/" + id)).contains("Chờ duyệt", "Rút ngắn &lt;b&gt;");
        assertThat(page("approver", "/drafts/" + id)).contains("/approve\"", "/return\"");

        var order = Map.of("revision", "1", "decisionNumber", "1234/QĐ-UBND", "decisionDate", "2026-11-20");
        assertThat(send("approver", "/drafts/" + id + "/approve", order)
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/drafts/" + id);
        assertThat(page("auditor", "/drafts/" + id)).contains("Đã công bố", "1234/QĐ-UBND");
        assertThat(page("manager", "/diagrams/" + diagram.key() + "/versions"))
                .contains("Phiên bản 1", "1234/QĐ-UBND", "Đang áp dụng");
    }

    @Test
    void namesTheFieldsOfAnApprovalThatAreWrong() throws Exception {
        var diagram = new ADiagram("y-te", "1.013817");
        long id = desk.open("analyst", diagram.key(), diagram.text())
                .is(201)
                .json()
                .path("id")
                .asLong();
        desk.submit("analyst", id).is(200);

        var refused = send("approver", "/drafts/" + id + "/approve", Map.of("decisionNumber", "mười"));

        assertThat(String.valueOf(refused.getFlashMap().get("faults"))).contains("decisionNumber", "decisionDate");
        var again = http.perform(get("/drafts/" + id)
                        .with(user("approver"))
                        .cookie(refused.getResponse().getCookies()))
                .andReturn();
        assertThat(text(again)).contains("role=\"alert\"", "Số quyết định", "value=\"mười\"");
    }

    @Test
    void opensADraftFromAProcedureAndFromAnEarlierVersion() throws Exception {
        var diagram = new ADiagram("y-te", "1.014010");
        desk.publish(diagram.key(), diagram.text());
        desk.publish(diagram.key(), diagram.withFirstStep("Kiểm tra"));

        var edit = send("analyst", "/procedures/" + diagram.code() + "/drafts", Map.of());
        var address = String.valueOf(edit.getResponse().getRedirectedUrl());
        assertThat(address).matches("/drafts/[0-9]+/edit");
        var draft = address.replace("/edit", "");
        var back = "/diagrams/" + diagram.key() + "/versions/1/return";
        assertThat(send("analyst", back, Map.of()).getResponse().getRedirectedUrl())
                .isEqualTo(draft);
        send("analyst", draft + "/withdraw", Map.of("reason", "Đổi ý"));
        var returned =
                String.valueOf(send("analyst", back, Map.of()).getResponse().getRedirectedUrl());
        assertThat(page("analyst", returned)).contains("Quay lại phiên bản 1", "đưa lại phiên bản 1");
        send("analyst", returned + "/withdraw", Map.of("reason", "Đổi ý"));
        assertThat(send("analyst", "/procedures/9.999999/drafts", Map.of())
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void listsSharedDiagramsAndTablesWithAnEmptyStateAbove() throws Exception {
        assertThat(page("approver", "/drafts?key=nowhere"))
                .contains("Không có bản nháp nào", "five-step-e-flow", "step-routing")
                .doesNotContain("/diagrams/step-routing/drafts");
        assertThat(page("analyst", "/drafts?state=all&mine=true")).contains("/diagrams/step-routing/drafts");
        assertThat(page("analyst", "/procedures")).contains("href=\"/drafts\"");
        assertThat(page("tu-phap.specialist", "/procedures")).doesNotContain("href=\"/drafts\"");
    }

    private String page(String officer, String path) throws Exception {
        var answer = http.perform(get(path).with(user(officer))).andReturn();
        assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
        return text(answer);
    }

    private MvcResult send(String officer, String path, Map<String, String> fields) throws Exception {
        var form = post(path).with(user(officer)).with(csrf());
        fields.forEach(form::param);
        return http.perform(form).andReturn();
    }

    private static String text(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
