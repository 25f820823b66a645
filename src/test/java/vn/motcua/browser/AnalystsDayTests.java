package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import vn.motcua.ServedMotCuaTest;
import vn.motcua.dossier.ADossier;
import vn.motcua.engine.FlowPosition;
import vn.motcua.engine.Flows;
import vn.motcua.engine.Inbox;
import vn.motcua.engine.ModelVersions;
import vn.motcua.engine.Tasks;

/** From a dossier on the old diagram to one on the new: an analyst changes a procedure, an approver publishes it. */
@ServedMotCuaTest
class AnalystsDayTests {

    private static final String PROCEDURE = "1.001193";
    private static final String KEY = "tthc-" + PROCEDURE;
    private static final String STEP = "Activity_ReceiveDossier";
    private static final String RECEPTION = "phuong-bac-giang.reception";
    private static final int MOST_STEPS = 60;
    private static final Map<String, String> FIELDS =
            Map.of("pin", "123456", "recipient", "Nguyễn Thị Hường", "items", "Bản sao", "reason", "Theo quy định");

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate rest;

    @Autowired
    ModelVersions versions;

    @Autowired
    Flows flows;

    @Autowired
    Inbox inbox;

    @Autowired
    Tasks tasks;

    @Test
    void changesAProcedureWhileAnOldDossierGoesOnOnTheOldDiagram() {
        var before = live();
        var old = receive();

        var draft = changeAndSubmit();
        approve(draft);

        assertThat(live()).isEqualTo(before + 1);
        assertThat(version(receive())).isEqualTo(before + 1);
        assertThat(version(old)).isEqualTo(before);
        finish(old);
        assertThat(flows.position(old)).hasValueSatisfying(over -> {
            assertThat(over.ended()).isTrue();
            assertThat(over.version()).isEqualTo(before);
        });
    }

    /** Moves a step, gives it more time than the law, is told, mends it and submits; answers the draft's page. */
    private String changeAndSubmit() {
        try (var browser = OfficersBrowser.open(port)) {
            browser.signIn("analyst");
            browser.go("/procedures/" + PROCEDURE);
            browser.press("form[action$='/drafts'] button");
            var hand = browser.hand();
            hand.waitForDrawing();
            hand.choose(STEP);
            hand.drag(STEP, 0, -40);
            hand.setProperty("Thời gian quy định", "9 working_days");
            hand.see(".finding-error");
            hand.see(".finding-flag-error");
            hand.press(".finding-error .finding-place");
            hand.setProperty("Thời gian quy định", "0.25 working_days");
            hand.waitForText("[data-finding-count]", "Không thấy lỗi nào.");
            assertThat(browser.has(".finding-flag-error")).isFalse();
            hand.waitForSaving("saved");
            var page = browser.path().replace("/edit", "");
            browser.go(page);
            browser.type("note", "Dời bước tiếp nhận");
            browser.press("form[action$='/submit'] button");
            return page;
        }
    }

    private void approve(String page) {
        try (var browser = OfficersBrowser.open(port)) {
            browser.signIn("approver");
            browser.go(page);
            browser.type("decisionNumber", "1234/QĐ-UBND");
            browser.hand().run("document.getElementById('decisionDate').value = '2026-11-20'");
            browser.press("form[action$='/approve'] button");
            assertThat(browser.text("main")).contains("Đã công bố", "1234/QĐ-UBND");
        }
    }

    private String receive() {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        var answer = rest.withBasicAuth(RECEPTION, "demo")
                .postForEntity(
                        "/api/dossiers", new HttpEntity<>(ADossier.of(PROCEDURE).json(), headers), Map.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        return String.valueOf(answer.getBody().get("code"));
    }

    private void finish(String dossier) {
        for (var i = 0; i < MOST_STEPS && !inbox.of(dossier).isEmpty(); i++) {
            var task = inbox.of(dossier).get(0);
            tasks.complete(
                    task.id(),
                    task.decisions().get(0),
                    "",
                    FIELDS,
                    task.candidateGroups().get(0));
        }
    }

    private int live() {
        return versions.latest(KEY).orElseThrow().number();
    }

    private int version(String dossier) {
        return flows.position(dossier).map(FlowPosition::version).orElseThrow();
    }
}
