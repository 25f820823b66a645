package vn.motcua.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.MotCuaTest;

/** Only of a department in which no other test is absent. */
@MotCuaTest
class AbsencePagesTests {

    private static final String SPECIALIST = "thanh-tra.specialist";
    private static final String HEAD = "thanh-tra.head";
    private static final String ELSEWHERE = "tai-chinh.leader";

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient db;

    @AfterEach
    void everyoneIsBack() {
        db.sql("update absences set revoked_at = now(), revoked_by = 'test' where login like 'thanh-tra.%'")
                .update();
    }

    @Test
    void anAbsenceIsEnteredShownToThoseConcernedAndTakenBack() throws Exception {
        assertThat(page(get("/absences"), SPECIALIST)).contains("Chưa có ai báo vắng");

        var entered = send(form(HEAD, "2026-11-24", "2026-11-25"), SPECIALIST);

        assertThat(entered.getRedirectedUrl()).isEqualTo("/absences");
        var id = db.sql("select max(id) from absences where login = ?")
                .param(SPECIALIST)
                .query(Long.class)
                .single();
        var revoke = "/absences/" + id + "/revoke";
        assertThat(page(get("/absences"), SPECIALIST)).contains("Họp &lt;tỉnh&gt;", "24/11/2026", revoke);
        assertThat(page(get("/absences"), HEAD)).contains("24/11/2026");
        assertThat(page(get("/absences"), ELSEWHERE)).doesNotContain(revoke);
        assertThat(send(post(revoke), ELSEWHERE).getStatus()).isEqualTo(404);
        assertThat(send(post("/absences/999999999/revoke"), SPECIALIST).getStatus())
                .isEqualTo(404);

        assertThat(send(post(revoke), SPECIALIST).getRedirectedUrl()).isEqualTo("/absences");
        assertThat(page(get("/absences"), SPECIALIST)).contains("Chưa có ai báo vắng");
    }

    @Test
    void showsEachFaultBesideItsFieldAndKeepsWhatWasTyped() throws Exception {
        var refused = page(form("tai-chinh.head", "2026-11-24", "2026-11-25"), SPECIALIST);

        assertThat(refused).contains("tai-chinh.head", "2026-11-25", "aria-invalid=\"true\"");
        assertThat(page(form(HEAD, "2026-02-30", "x"), SPECIALIST)).contains("aria-invalid=\"true\"", "2026-02-30");
        assertThat(page(form(HEAD, "2026-11-24", "2026-11-23"), SPECIALIST))
                .contains("Ngày cuối phải từ hôm nay và không trước ngày đầu.");
        assertThat(send(post("/absences"), SPECIALIST).getStatus()).isBetween(200, 422);
        assertThat(send(form("\u0000", "\u0000", "\u0000").param("login", "a\u0000"), SPECIALIST)
                        .getStatus())
                .isBetween(200, 422);
        assertThat(page(get("/absences"), SPECIALIST)).contains("Chưa có ai báo vắng");
    }

    @Test
    void theFormNeedsItsTokenAndItsOfficer() throws Exception {
        assertThat(http.perform(form(HEAD, "2026-11-24", "2026-11-25").with(user(SPECIALIST)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(http.perform(get("/absences").accept("text/html"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .contains("/sign-in");
    }

    private static MockHttpServletRequestBuilder form(String deputy, String from, String until) {
        return post("/absences")
                .param("deputy", deputy)
                .param("firstDay", from)
                .param("lastDay", until)
                .param("reason", "Họp <tỉnh>");
    }

    private String page(MockHttpServletRequestBuilder request, String officer) throws Exception {
        return send(request, officer).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String officer) throws Exception {
        return http.perform(request.with(user(officer)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
