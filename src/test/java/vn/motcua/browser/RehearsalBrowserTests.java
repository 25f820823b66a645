package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import vn.motcua.ServedMotCuaTest;

/** The rehearsal of a decision table's draft, which no other browser test opens, as an analyst sees it. */
@ServedMotCuaTest
class RehearsalBrowserTests {

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate rest;

    private String page() {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        var opened = rest.withBasicAuth("analyst", "demo")
                .postForObject(
                        "/api/drafts", new HttpEntity<>("{\"key\": \"escalation-ladder\"}", headers), String.class);
        return "/drafts/" + com.jayway.jsonpath.JsonPath.read(opened, "$.id") + "/rehearsal";
    }

    @Test
    void playsADraftWithoutBarriersAlsoOnAPhone() {
        try (var browser = OfficersBrowser.open(port)) {
            browser.signIn("analyst");
            browser.go(page());
            browser.type("procedure", "1.001193");
            browser.press("main form button");

            assertThat(browser.text(".frames")).contains("Tiếp nhận hồ sơ mẫu", "Kết quả đã trả");
            assertThat(browser.has("a[download='chay-thu-mau-01.pdf']")).isTrue();
            assertThat(browser.barriers()).isEmpty();
            browser.becomePhone();
            assertThat(browser.pageWidth()).isLessThanOrEqualTo(360);
            assertThat(browser.barriers()).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void playsWithoutScripts() {
        try (var browser = OfficersBrowser.withoutScripts(port)) {
            browser.signIn("approver");
            browser.go(page());
            browser.type("procedure", "1.001193");
            browser.press("main form button");

            assertThat(browser.text(".frames")).contains("Kết quả đã trả");
        }
    }
}
