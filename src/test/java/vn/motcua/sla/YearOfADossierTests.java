package vn.motcua.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossier.ADossier;
import vn.motcua.engine.Alarms;
import vn.motcua.sla.ladder.Sweep;

/**
 * Three dossiers through the whole of 2026, day by day on the one clock that moves application and engine: what is due rings
 * on its day and not before, and nothing rings twice.
 */
@MotCuaTest
@TestPropertySource(
        properties = "motcua.engine.deploy=tu-phap/1.002010,nong-nghiep-va-moi-truong/1.003870,"
                + "nong-nghiep-va-moi-truong/1.012793,shared/*,decisions/*")
class YearOfADossierTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 30);
    private static final int RECEIVED = 2;
    private static final int RETURNED = 10;
    private static final int STOPPED = 8;

    @Autowired
    MockMvc http;

    @Autowired
    TestClock clock;

    @Autowired
    Alarms alarms;

    @Autowired
    Sweep sweep;

    @Autowired
    JdbcClient db;

    private final Map<String, LocalDate> stoppedOn = new HashMap<>();
    private Api api;
    private String silent = "";
    private String overTet = "";
    private String forgotten = "";

    @BeforeEach
    void useApi() {
        api = new Api(http);
    }

    @Test
    void passesDayByDay() {
        for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            clock.set(day + "T09:00");
            act(day);
            ringAll(day);
            sweep.run();
        }

        assertThat(api.state(silent)).as("the applicant never brought papers").isEqualTo(STOPPED);
        // Fifteen working days on, with Saturday 10 January worked in place of the 2nd.
        assertThat(stoppedOn).containsEntry(silent, LocalDate.of(2026, 1, 23));
        assertThat(api.state(overTet)).isEqualTo(RETURNED);
        assertThat(told(overTet)).as("in time").isEmpty();
        assertThat(api.state(forgotten)).isEqualTo(RETURNED);
        assertThat(told(forgotten)).as("each rung once").isNotEmpty().doesNotHaveDuplicates();
        assertThat(lastTold(forgotten)).isBefore(LocalDate.of(2026, 9, 2));
        assertThat(List.of(silent, overTet, forgotten))
                .allSatisfy(dossier -> assertThat(alarms.of(dossier)).isEmpty());
    }

    private void act(LocalDate day) {
        switch (day.toString()) {
            case "2026-01-05" -> {
                silent = receive();
                askForPapers(silent);
            }
            case "2026-02-10" -> {
                overTet = receive();
                askForPapers(overTet);
            }
            case "2026-02-24" -> bringPapersAndFinish();
            case "2026-03-02" -> forgotten = receive();
            case "2026-09-01" -> finish(forgotten);
            default -> assertThat(day).isBetween(FIRST, LAST);
        }
    }

    /** Tết was from 14 to 22 February: of the seven working days one was spent before the pause and none in it. */
    private void bringPapersAndFinish() {
        api.post("tu-phap.reception", "/api/dossiers/" + overTet + "/supplement", "{\"papers\":[],\"note\":\"\"}")
                .is(200);
        assertThat(api.get("manager", "/api/dossiers/" + overTet)
                        .json()
                        .path("dueAt")
                        .asText())
                .startsWith("2026-03-05T09:00");
        finish(overTet);
    }

    private String receive() {
        var code = api.post(
                        "tu-phap.reception",
                        "/api/dossiers",
                        ADossier.of("1.002010").json())
                .is(201)
                .json()
                .path("code")
                .asText();
        assertThat(api.state(code)).isEqualTo(RECEIVED);
        return code;
    }

    private void askForPapers(String dossier) {
        api.post(
                        "tu-phap.reception",
                        "/api/dossiers/" + dossier + "/supplement-request",
                        "{\"items\":[\"Giấy chứng minh\"],\"reason\":\"Thiếu giấy tờ\"}")
                .is(200);
    }

    private void finish(String dossier) {
        while (api.state(dossier) != RETURNED) {
            api.step(dossier);
        }
    }

    /** Whatever the engine's job executor would have found due by now. */
    private void ringAll(LocalDate day) {
        for (var dossier : List.of(silent, overTet, forgotten)) {
            var due = alarms.of(dossier).stream()
                    .filter(alarm -> !alarm.at().isAfter(clock.instant()))
                    .toList();
            due.forEach(alarms::ring);
            if (!due.isEmpty() && api.state(dossier) == STOPPED) {
                stoppedOn.putIfAbsent(dossier, day);
            }
        }
    }

    private List<String> told(String dossier) {
        return db.sql("select concat_ws(' ', kind, subject_id, rung, demand, coalesce(told_login, told_group))"
                        + " from escalations where dossier_code = ?")
                .param(dossier)
                .query(String.class)
                .list();
    }

    private LocalDate lastTold(String dossier) {
        return db.sql("select max(at)::date from escalations where dossier_code = ?")
                .param(dossier)
                .query(LocalDate.class)
                .single();
    }
}
