package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.ServedMotCuaTest;
import vn.motcua.reporting.BoardRows;

/** The managers' pages with a few dossiers on them. */
@ServedMotCuaTest
class BoardBrowserTests {

    private static final List<String> PAGES = List.of(
            "/board",
            "/board/units/phuong-tu-son",
            "/board/dossiers?bucket=late",
            "/board/heat",
            "/board/heat/1.001193",
            "/board/forecast",
            "/board/silent",
            "/board/weekly");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void openSomeDossiers() {
        var rows = new BoardRows(db);
        var late = rows.dossier("phuong-tu-son", "2026-11-20T08:00");
        rows.step(late, "phuong-tu-son", "Activity_ApproveResult", null, "2026-11-20T08:00");
        rows.done(late, "phuong-tu-son", "2026-11-18T08:00", 40_000, 28_800);
        rows.dossier("phuong-tu-son", "2026-11-23T16:00");
        rows.dossier("phuong-bong-lai", "2026-11-25T08:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void noPageOfTheBoardKeepsAnyoneOut(String theme) {
        try (var browser = OfficersBrowser.open(port)) {
            browser.signIn("manager");
            browser.go("/board?theme=" + theme);
            for (var page : PAGES) {
                browser.go(page);
                assertThat(browser.barriers()).as(page).isEmpty();
                assertThat(browser.complaints()).as(page).isEmpty();
            }
        }
    }

    @Test
    void noPageOfTheBoardScrollsSidewaysOnAPhone() {
        try (var browser = OfficersBrowser.open(port)) {
            browser.becomePhone();
            browser.signIn("manager");
            for (var page : PAGES) {
                browser.go(page);
                assertThat(browser.pageWidth()).as(page).isLessThanOrEqualTo(360);
            }
        }
    }

    @Test
    void theBoardIsDrawnAndHeldByTheKeyboardAndANumberLeadsToItsList() {
        try (var browser = OfficersBrowser.open(port)) {
            browser.signIn("chair");
            browser.go("/board");
            assertThat(browser.text("#picture svg")).contains("Phường Từ Sơn");
            browser.tabTo("#hold").click();
            assertThat(browser.text("#hold")).isEqualTo("Cập nhật tiếp");

            browser.press("#n-phuong-tu-son-late");

            assertThat(browser.path()).contains("unit=phuong-tu-son", "bucket=late");
            assertThat(browser.text("ul.rows")).contains("quá hạn", "Bước Activity_ApproveResult");
        }
    }

    @Test
    void theStepsOnTheDrawingBearTheirHeatInWords() {
        try (var browser = OfficersBrowser.open(port)) {
            browser.signIn("manager");
            browser.go("/board/heat/1.001193");

            assertThat(browser.text(".heat-note")).contains("quá nửa trễ").containsPattern("9/10: 1 ngày \\d giờ");
        }
    }

    @Test
    void theBoardIsReadWithoutScripts() {
        try (var browser = OfficersBrowser.withoutScripts(port)) {
            browser.signIn("phuong-tu-son.head");
            browser.go("/board");
            assertThat(browser.text("#counts")).contains("Phường Từ Sơn").doesNotContain("Phường Bồng Lai");
            browser.press("#u-phuong-tu-son");
            assertThat(browser.text("main")).contains("Bước Activity_ApproveResult");
        }
    }
}
