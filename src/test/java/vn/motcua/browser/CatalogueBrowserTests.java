package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.ServedMotCuaTest;

@ServedMotCuaTest
class CatalogueBrowserTests {

    private static final List<String> PAGES = List.of(
            "/procedures?department=tu-phap&todo=online-level",
            "/procedures?q=khong+co+gi",
            "/procedures/1.001193",
            "/procedures/1.001193/sheet",
            "/sheets");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void noPageOfTheCatalogueKeepsAnyoneOut(String theme) {
        try (var browser = OfficersBrowser.open(port)) {
            browser.signIn("analyst");
            browser.go("/procedures?theme=" + theme);
            for (var page : PAGES) {
                browser.go(page);
                assertThat(browser.barriers()).as(page).isEmpty();
                assertThat(browser.complaints()).as(page).isEmpty();
            }
        }
    }

    @Test
    void noPageOfTheCatalogueScrollsSidewaysOnAPhone() {
        try (var browser = OfficersBrowser.open(port)) {
            browser.becomePhone();
            browser.signIn("analyst");
            for (var page : PAGES) {
                browser.go(page);
                assertThat(browser.pageWidth()).as(page).isLessThanOrEqualTo(360);
            }
        }
    }

    @Test
    void theCatalogueIsNarrowedWithoutScripts() {
        try (var browser = OfficersBrowser.withoutScripts(port)) {
            browser.go("/procedures");
            browser.type("q", "khai sinh");
            browser.press("form.filters button");
            assertThat(browser.path()).contains("q=khai");
            assertThat(browser.text("#rows")).contains("đăng ký khai sinh");
            browser.press("#rows h2 a");
            assertThat(browser.path()).startsWith("/procedures/1.");
        }
    }
}
