package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.ServedMotCuaTest;

@ServedMotCuaTest
class ListBrowserTests {

    private static final String OFFICER = "phuong-dao-vien.reception";

    @LocalServerPort
    int port;

    @Autowired
    private JdbcClient db;

    @Test
    void movesChoosesAndOpensByKeyboard() {
        try (var browser = OfficersBrowser.open(port)) {
            browser.signIn(OFFICER);
            var first = receive(browser, "Đỗ Thị Một");
            var second = receive(browser, "Đỗ Thị Hai");
            browser.go("/?queue=group&sort=opened");

            browser.strike("j");
            assertThat(browser.focus()).isEqualTo("o-" + first);
            browser.strike("j");
            assertThat(browser.focus()).isEqualTo("o-" + second);
            browser.strike("x");
            assertThat(browser.has("[id='x-" + second + "']:checked")).isTrue();
            browser.strike("k");
            assertThat(browser.focus()).isEqualTo("o-" + first);
            browser.go("/?queue=group&sort=opened");
            assertThat(browser.focus()).as("where one was").isEqualTo("o-" + first);
            browser.strike("/");
            assertThat(browser.focus()).isEqualTo("q");
            browser.strike("jx?");
            assertThat(browser.has("dialog[open]")).isFalse();
            browser.go("/?queue=group&sort=opened");
            browser.strike("?");
            assertThat(browser.has("dialog[open]")).isTrue();
            assertThat(browser.barriers()).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void seesWithinTwoSecondsWhatAnotherTakesAndKeepsItsPlace() {
        try (var browser = OfficersBrowser.open(port);
                var other = OfficersBrowser.open(port)) {
            browser.signIn(OFFICER);
            other.signIn(OFFICER);
            var taken = receive(browser, "Hà Văn Ba");
            var kept = receive(browser, "Hà Văn Tư");
            browser.go("/?queue=group&q=ha+van");
            other.go("/?queue=group&q=ha+van");
            browser.strike("j");
            browser.strike("j");
            browser.strike("x");
            var focus = browser.focus();
            assertThat(browser.has("[id='t-" + taken + "']")).isTrue();

            other.press("[id='c-" + taken + "']");
            assertThat(browser.soonHas("[id='t-" + taken + "']", false)).isTrue();

            assertThat(browser.has("[id='x-" + kept + "']:checked")).isTrue();
            assertThat(browser.focus()).isEqualTo(focus).isEqualTo("o-" + kept);
            browser.strike("/");
            browser.strike("typed");
            other.go("/tasks/" + taken);
            other.press("button[formaction$='/release']");
            assertThat(browser.soonHas("[id='t-" + taken + "']", true)).isTrue();
            assertThat(browser.focus()).isEqualTo("q");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** Receives a dossier through the pages; answers the id of its first task. */
    private String receive(OfficersBrowser browser, String name) {
        browser.go("/dossiers/new?procedure=1.001193");
        browser.type("applicant.name", name);
        browser.type("applicant.idNumber", "001185012345");
        browser.type("papers[0].name", "Tờ khai đăng ký khai sinh");
        browser.press("form[data-once] > .btn-primary");
        return db.sql("select task_id from inbox where business_key = ?")
                .param(browser.text(".reference .big"))
                .query(String.class)
                .single();
    }
}
