package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.ServedMotCuaTest;
import vn.motcua.catalog.review.ADiagram;
import vn.motcua.catalog.review.DraftWriting;
import vn.motcua.catalog.review.Drafts;
import vn.motcua.catalog.review.NewDraft;
import vn.motcua.organization.Officers;

@ServedMotCuaTest
class EditorPageTests {

    private static final ADiagram DIAGRAM = new ADiagram("noi-vu", "1.013934");
    /** The Vietnamese of the templates goes through the modeler's translation too. */
    private static final String ENGLISH =
            "return [...motcuaVietnamese.unknown].filter((words) => /^[ -~]+$/.test(words))";

    @LocalServerPort
    int port;

    @Autowired
    DraftWriting writing;

    @Autowired
    Drafts drafts;

    @Autowired
    Officers officers;

    @TempDir
    Path folder;

    @Test
    void theEditorIsOpenToEveryoneInBothLanguagesAndThemes() {
        var page = "/drafts/" + draft() + "/edit";
        try (var browser = signedIn("analyst")) {
            for (var choice : List.of("?theme=light&lang=en", "?theme=dark&lang=vi", "?theme=light&lang=vi")) {
                browser.go(page + choice);
                browser.hand().waitForDrawing();
                assertThat(browser.barriers()).as(choice).isEmpty();
                assertThat(browser.complaints()).as(choice).isEmpty();
            }
        }
    }

    @Test
    void theModelerSpeaksVietnamese() {
        try (var browser = signedIn("analyst")) {
            browser.go("/drafts/" + draft() + "/edit");
            var hand = browser.hand();
            hand.waitForDrawing();
            hand.choose("Activity_ReceiveDossier");
            hand.press("[data-action=replace]");
            assertThat(hand.see(".djs-popup").getText()).contains("Đổi loại phần tử", "Tác vụ hệ thống");
            hand.type(Keys.ESCAPE);
            hand.press("[data-act=simulate]");
            assertThat(hand.see(".bts-palette .bts-entry").getDomAttribute("title"))
                    .isEqualTo("Chạy, tạm dừng (dấu cách)");
            assertThat(hand.run(ENGLISH)).isEqualTo(List.of());
        }
    }

    @Test
    void anApproverOnlyLooks() {
        try (var browser = signedIn("approver")) {
            browser.go("/drafts/" + draft() + "/edit");
            browser.hand().waitForDrawing();
            assertThat(browser.text("[data-notice=reading]")).contains("chỉ xem được");
            assertThat(browser.has(".djs-palette")).isFalse();
            assertThat(browser.has("[data-act=save]:not([hidden])")).isFalse();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aPhoneShowsTheDrawingWithoutScrollingSideways() {
        try (var browser = signedIn("analyst")) {
            browser.becomePhone();
            browser.go("/drafts/" + draft() + "/edit");
            browser.hand().waitForDrawing();
            assertThat(browser.text("[data-notice=reading]")).contains("quá hẹp");
            assertThat(browser.pageWidth()).isLessThanOrEqualTo(360);
        }
    }

    @Test
    void aFileIsUploadedWithoutScripts() throws IOException {
        var draft = draft();
        var before = drafts.one(draft).revision();
        var file = Files.writeString(folder.resolve("a.bpmn"), DIAGRAM.withFirstStep("Xem hồ sơ " + before));
        try (var browser = OfficersBrowser.withoutScripts(port)) {
            browser.signIn("analyst");
            browser.go("/drafts/" + draft + "/edit");
            browser.type("file", file.toString());
            browser.press("form .btn-primary");
            assertThat(browser.text("main .note-good")).contains("lần lưu " + (before + 1));
            assertThat(drafts.content(draft)).contains("Xem hồ sơ " + before);
            browser.type("file", Files.writeString(file, DIAGRAM.hostile()).toString());
            browser.press("form .btn-primary");
            assertThat(browser.text("main .errors")).contains("Activity_Evil");
            browser.type("file", Files.write(file, new byte[3_000_000]).toString());
            browser.press("form .btn-primary");
            assertThat(browser.text("main .errors")).contains("2 MB");
        }
        assertThat(drafts.one(draft).revision()).isEqualTo(before + 1);
    }

    private long draft() {
        var officer = officers.find("analyst").orElseThrow();
        return writing.open(new NewDraft(DIAGRAM.key(), DIAGRAM.text(), null, null), officer)
                .draft()
                .id();
    }

    private OfficersBrowser signedIn(String login) {
        var browser = OfficersBrowser.open(port);
        browser.signIn(login);
        return browser;
    }
}
