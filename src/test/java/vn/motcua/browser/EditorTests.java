package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.ServedMotCuaTest;
import vn.motcua.catalog.review.ADiagram;
import vn.motcua.catalog.review.DraftWriting;
import vn.motcua.catalog.review.Drafts;
import vn.motcua.catalog.review.NewDraft;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Officers;

@ServedMotCuaTest
class EditorTests {

    private static final String STEP = "Activity_ReceiveDossier";
    private static final Pattern PLACE =
            Pattern.compile("bpmnElement=\"" + STEP + "\"[^>]*>\\s*<dc:Bounds x=\"\\d+\" y=\"(\\d+)\"");

    @LocalServerPort
    int port;

    @Autowired
    DraftWriting writing;

    @Autowired
    Drafts drafts;

    @Autowired
    Officers officers;

    @Test
    void whatIsDrawnIsSavedByItself() {
        var draft = open("tu-phap", "1.000688");
        try (var browser = at(draft)) {
            var hand = browser.hand();
            hand.choose(STEP);
            hand.drag(STEP, 0, -60);
            hand.waitForSaving("saved");
            assertThat(top(drafts.content(draft))).isLessThan(top(new ADiagram("tu-phap", "1.000688").text()));
            hand.setProperty("Tên", "Kiểm tra hồ sơ");
            hand.waitUntil(() -> drafts.content(draft).contains("name=\"Kiểm tra hồ sơ\""));
            assertThat(drafts.one(draft).lastWriter()).isEqualTo("analyst");
            hand.press("[data-act=submit]");
            hand.see("#submit");
            assertThat(browser.path()).isEqualTo("/drafts/" + draft + "#submit");
        }
    }

    @Test
    void whoeverSavesSecondLosesNothing() {
        var draft = open("tu-phap", "1.002010");
        try (var browser = at(draft)) {
            var hand = browser.hand();
            anotherSaves(draft, 1, "Bản của người khác");
            hand.drag(STEP, 0, -60);
            hand.waitForText("[data-conflict-facts]", "approver");
            hand.press("[data-keep-mine]");
            hand.waitForSaving("saved");
            assertThat(drafts.one(draft).revision()).isEqualTo(3);
            assertThat(drafts.content(draft)).doesNotContain("Bản của người khác");
            assertThat(hand.texts("[data-kept] li")).singleElement().asString().contains("approver");
            anotherSaves(draft, 3, "Lại của người khác");
            hand.drag(STEP, 0, 60);
            hand.press("[data-take-theirs]");
            hand.waitForSaving("saved");
            hand.see(".studio-canvas");
            assertThat(hand.texts("[data-kept] li").get(0)).contains("Bản của tôi");
            assertThat(drafts.content(draft)).contains("Lại của người khác");
        }
    }

    @Test
    void whatDidNotReachTheServerIsOfferedAgain() {
        var draft = open("tu-phap", "1.000894");
        try (var browser = at(draft)) {
            var hand = browser.hand();
            hand.run("window.fetch = () => Promise.reject(new TypeError('lost'))");
            hand.drag(STEP, 0, -60);
            hand.waitForText("[data-status]", "Mất kết nối");
            browser.go("/drafts");
            browser.go("/drafts/" + draft + "/edit");
            hand.press("[data-notice=copy] button");
            hand.waitForSaving("saved");
            assertThat(top(drafts.content(draft))).isLessThan(top(new ADiagram("tu-phap", "1.000894").text()));
        }
    }

    @Test
    void aDecisionTableKeepsItsVietnameseWords() {
        var draft = openTable("consulted-units");
        try (var browser = at(draft)) {
            var hand = browser.hand();
            assertThat(hand.texts(".studio th .clause")).contains("Khi");
            hand.press(".add-rule-add .icon, .add-rule-add");
            hand.waitForSaving("saved");
            assertThat(drafts.content(draft)).contains("label=\"Mã thủ tục\"");
            assertThat(drafts.one(draft).revision()).isEqualTo(2);
        }
    }

    private long open(String department, String code) {
        var diagram = new ADiagram(department, code);
        return open(new NewDraft(diagram.key(), diagram.text(), null, null));
    }

    private long openTable(String key) {
        return open(new NewDraft(key, null, null, null));
    }

    private long open(NewDraft wanted) {
        return writing.open(wanted, officer("analyst")).draft().id();
    }

    private OfficersBrowser at(long draft) {
        var browser = OfficersBrowser.open(port);
        browser.signIn("analyst");
        browser.go("/drafts/" + draft + "/edit");
        browser.hand().waitForDrawing();
        return browser;
    }

    private void anotherSaves(long draft, int revision, String name) {
        var theirs = drafts.content(draft).replaceFirst("(<bpmn:userTask [^>]*name=\")[^\"]*", "$1" + name);
        writing.save(draft, revision, theirs.getBytes(StandardCharsets.UTF_8), officer("approver"));
    }

    private Officer officer(String login) {
        return officers.find(login).orElseThrow();
    }

    private static int top(String content) {
        var place = PLACE.matcher(content);
        assertThat(place.find()).isTrue();
        return Integer.parseInt(place.group(1));
    }
}
