package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.ServedMotCuaTest;

@ServedMotCuaTest
class OfficersDayTests {

    private static final String RECEPTION = "phuong-bac-giang.reception";
    private static final String PROCEDURE = "1.001193";

    @LocalServerPort
    int port;

    @Test
    void everyPageIsOpenToEveryoneInLightAndDark() {
        try (var browser = OfficersBrowser.open(port)) {
            assertNoBarriers(browser, "/sign-in");
            browser.signIn(RECEPTION);
            var dossier = receive(browser, "Nguyễn Thị Hường");
            browser.go("/?queue=group");
            browser.press("#rows h2 a");
            var task = browser.path();
            for (var theme : List.of("light", "dark")) {
                browser.go("/?theme=" + theme);
                for (var page : pages(dossier, task)) {
                    assertNoBarriers(browser, page);
                }
            }
        }
    }

    @Test
    void aTaskIsDoneByKeyboardAlone() {
        try (var browser = OfficersBrowser.open(port)) {
            browser.signIn(RECEPTION);
            receive(browser, "Trần Văn Bình");
            browser.go("/?queue=group");
            browser.tabTo(".skip");
            browser.tabTo("#rows h2 a").sendKeys(Keys.ENTER);
            browser.tabTo("#decision-accept").sendKeys(Keys.SPACE);
            browser.tabTo("#comment").sendKeys("Hồ sơ đủ");
            browser.tabTo("form.answer .btn-primary").sendKeys(Keys.ENTER);
            assertThat(browser.text("main .note-good")).contains("Đã xong", "H05");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void officersWorkWithoutScripts() {
        try (var browser = OfficersBrowser.withoutScripts(port)) {
            browser.signIn(RECEPTION);
            var dossier = receive(browser, "Lê Văn Cường");
            browser.go("/?queue=group&q=le+van+cuong");
            browser.press("#rows li form button");
            assertThat(browser.path()).startsWith("/tasks/");
            browser.choose("decision-accept");
            browser.press("form.answer .btn-primary");
            assertThat(browser.text("main .note-good")).contains(dossier);
            browser.go("/dossiers/" + dossier);
            assertThat(browser.text(".timeline")).contains("Tiếp nhận hồ sơ");
        }
    }

    @Test
    void aFaultIsNamedAtItsFieldAndKeepsWhatWasTyped() {
        try (var browser = OfficersBrowser.open(port)) {
            browser.signIn(RECEPTION);
            browser.go("/dossiers/new?procedure=" + PROCEDURE);
            browser.type("applicant.name", "Phạm Thị Dung");
            browser.type("applicant.idNumber", "12");
            browser.press("form[data-once] > .btn-primary");
            assertThat(browser.text(".errors")).contains("Số định danh");
            assertThat(browser.has("[id='applicant.idNumber'][aria-invalid='true']"))
                    .isTrue();
            assertThat(browser.has("[id='applicant.name'][value='Phạm Thị Dung']"))
                    .isTrue();
        }
    }

    @Test
    void noPageScrollsSidewaysOnAPhone() {
        try (var browser = OfficersBrowser.open(port)) {
            browser.becomePhone();
            browser.signIn(RECEPTION);
            var dossier = receive(browser, "Hoàng Thị Lan");
            browser.go("/?queue=group");
            browser.press("#rows h2 a");
            for (var page : pages(dossier, browser.path())) {
                browser.go(page);
                assertThat(browser.pageWidth()).as(page).isLessThanOrEqualTo(360);
            }
        }
    }

    private static List<String> pages(String dossier, String task) {
        return List.of(
                "/?queue=group",
                task,
                "/dossiers",
                "/dossiers/" + dossier,
                "/dossiers/" + dossier + "/received",
                "/dossiers/new?q=khai+sinh",
                "/dossiers/new?procedure=" + PROCEDURE,
                "/procedures?q=khai+sinh&lang=en",
                "/procedures/" + PROCEDURE + "?lang=vi",
                "/nowhere");
    }

    private static void assertNoBarriers(OfficersBrowser browser, String page) {
        browser.go(page);
        assertThat(browser.barriers()).as(page).isEmpty();
        assertThat(browser.complaints()).as(page).isEmpty();
    }

    /** Receives a dossier through the pages; answers its code. */
    private static String receive(OfficersBrowser browser, String name) {
        browser.go("/dossiers/new?procedure=" + PROCEDURE);
        browser.type("applicant.name", name);
        browser.type("applicant.idNumber", "001185012345");
        browser.type("papers[0].name", "Tờ khai đăng ký khai sinh");
        browser.press("form[data-once] > .btn-primary");
        return browser.text(".reference .big");
    }
}
