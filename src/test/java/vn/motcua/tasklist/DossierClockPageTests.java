package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;
import vn.motcua.dossier.ADossier;

/** What a dossier's page says of its time. */
@MotCuaTest
class DossierClockPageTests {

    private static final String RECEPTION = "phuong-bac-giang.reception";

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient db;

    private String dossier;

    @BeforeEach
    void receiveADossier() {
        dossier = new Api(http)
                .post(RECEPTION, "/api/dossiers", ADossier.of("1.001193").json())
                .is(201)
                .json()
                .path("code")
                .asText();
    }

    @Test
    void saysWhyInTheReadersLanguageWithTheOtherBehind() throws Exception {
        var vietnamese = page("/dossiers/" + dossier);
        var english = page("/dossiers/" + dossier + "?lang=en");

        assertThat(vietnamese).contains("Thời hạn giải quyết").containsSubsequence("Thời điểm nhận", "Received:");
        assertThat(english).contains("Time limit").containsSubsequence("Received:", "Thời điểm nhận");
        assertThat(page("/dossiers/" + dossier + "/received?lang=vi"))
                .containsSubsequence("Vì sao hẹn ngày này", "Thời điểm nhận", "Received:");
    }

    @Test
    void namesThePauseItsLetterAndItsWorkingMinutes() throws Exception {
        entry(2, "PAUSE", "02/PBS-STP");
        db.sql("update clock_entries set at = at + interval '1 hour' where dossier_code = ? and seq = 2")
                .param(dossier)
                .update();

        assertThat(page("/dossiers/" + dossier))
                .contains("Những lần tạm dừng", "chờ người nộp bổ sung hồ sơ", "02/PBS-STP", "còn đang dừng");
    }

    @Test
    void chargesEachUnitWithItsOwnSteps() throws Exception {
        assertThat(page("/dossiers/" + dossier)).contains("Chưa đơn vị nào dùng quá thời gian được giao.");
        db.sql("""
                insert into step_clocks (task_id, dossier_code, process_key, step, name, unit, allotted, allotted_seconds,
                    opened_at, due_at, closed_at, outcome, spent_seconds, late_seconds)
                values (?, ?, 'x', 'x', 'Thẩm định', 'tu-phap', '1 working_days', 28800, now(), now(), now(), 'completed', 39600, 10800)
                """).params("late-" + dossier, dossier).update();

        assertThat(page("/dossiers/" + dossier)).contains("Sở Tư pháp: quá 3 giờ làm việc, trong 1 bước");
    }

    private void entry(int seq, String kind, String paper) {
        db.sql("""
                insert into clock_entries (dossier_code, seq, kind, at, actor, cause, paper)
                select dossier_code, ?, ?, at, 'x', 'BO_SUNG', ? from clock_entries where dossier_code = ? and seq = 1
                """).params(seq, kind, paper, dossier).update();
    }

    private String page(String path) throws Exception {
        return http.perform(
                        MockMvcRequestBuilders.get(path).with(user(RECEPTION)).accept(MediaType.TEXT_HTML))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
