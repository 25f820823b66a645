package vn.motcua.sla.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.MotCuaApplication;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;

/** "My escalations" as its reader uses it. */
@MotCuaTest
class EscalationPagesTests {

    private static final String LEADER = "cong-thuong.leader";
    private static final String OTHER = "xay-dung.leader";

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TestClock clock;

    @Autowired
    private Sweep sweep;

    private String dossier;
    private long near;

    @BeforeEach
    void warnOfADossier() {
        var warn = LocalDateTime.parse("2026-11-23T09:00")
                .atZone(MotCuaApplication.VIETNAM)
                .toInstant();
        dossier = new Clockwork(db).dossier("cong-thuong", warn, warn.plusSeconds(2 * 86_400));
        clock.set(warn);
        sweep.run();
        near = id("near");
    }

    @Test
    void whatWasToldWaitsUntilItIsAcknowledgedAndThenStandsUnderDone() throws Exception {
        assertThat(page("/escalations", LEADER)).contains(dossier, "Còn một ngày làm việc", "Xác nhận đã biết");
        assertThat(page("/escalations", OTHER)).doesNotContain(dossier);

        var answered = send(post(door(near, "acknowledgement")).param("word", "Đã rõ"), LEADER);

        assertThat(answered.getResponse().getRedirectedUrl()).isEqualTo("/escalations");
        assertThat(flash(answered)).containsEntry("done", "acknowledged");
        assertThat(page("/escalations", LEADER)).doesNotContain(dossier);
        assertThat(page("/escalations?list=before", LEADER)).contains(dossier, "Đã rõ");
    }

    @Test
    void whatIsForeignAndWhatIsMissingAreRefusedInTheSameWords() throws Exception {
        var foreign = flash(post(door(near, "acknowledgement")), OTHER);
        var missing = flash(post(door(999_999_999, "acknowledgement")), OTHER);

        assertThat(String.valueOf(foreign.get("refused")))
                .contains("hoặc mục đó không báo cho bạn")
                .isEqualTo(String.valueOf(missing.get("refused")).replace("999999999", String.valueOf(near)));
        assertThat(page("/escalations", LEADER)).contains(dossier);
    }

    @Test
    void anExplanationThatIsRefusedIsNotLost() throws Exception {
        clock.set("2026-11-25T09:00");
        sweep.run();
        var late = id("late");
        assertThat(flash(post(door(late, "explanation")).param("text", " "), LEADER))
                .containsKey("refused");
        var typed = "Quá dài ".repeat(600);

        var refused = send(post(door(late, "explanation")).param("text", typed), LEADER);
        assertThat(flash(refused)).containsEntry("typed", typed).containsEntry("typedId", late);

        assertThat(flash(post(door(late, "explanation")).param("text", "Thiếu người"), LEADER))
                .containsEntry("done", "explained");
        assertThat(flash(post(door(late, "explanation")).param("text", "Lần nữa"), LEADER))
                .containsKey("refused");
    }

    @Test
    void wrongAddressesAreToldAndNeverBreak() throws Exception {
        assertThat(send(get("/escalations?list=x"), LEADER).getResponse().getStatus())
                .isEqualTo(422);
        assertThat(send(post(door("x", "acknowledgement")), LEADER)
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(http.perform(post(door(near, "acknowledgement")).with(user(LEADER)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("without the form's token")
                .isEqualTo(403);
        assertThat(http.perform(get("/escalations").accept("text/html"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .contains("/sign-in");
    }

    private long id(String kind) {
        return db.sql("select id from escalations where dossier_code = ? and kind = ? and told_group = ?")
                .params(dossier, kind, LEADER)
                .query(Long.class)
                .single();
    }

    private static String door(Object id, String act) {
        return "/escalations/" + id + "/" + act;
    }

    private Map<String, Object> flash(MockHttpServletRequestBuilder request, String officer) throws Exception {
        return flash(send(request, officer));
    }

    private static Map<String, Object> flash(MvcResult result) {
        return result.getFlashMap();
    }

    private String page(String path, String officer) throws Exception {
        return page(get(path), officer);
    }

    private String page(MockHttpServletRequestBuilder request, String officer) throws Exception {
        return send(request, officer).getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcResult send(MockHttpServletRequestBuilder request, String officer) throws Exception {
        return http.perform(request.with(user(officer)).with(csrf())).andReturn();
    }
}
