package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.ServedMotCuaTest;

@ServedMotCuaTest
class SignInTests {

    private static final String LOGIN = "tu-phap.reception";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @BeforeEach
    void forgetWrongTries() {
        jdbc.sql("delete from wrong_sign_in").update();
    }

    @Test
    void signsInWithANewSessionAndGoesWhereThePersonWanted() throws Exception {
        var answer = signIn(LOGIN, "demo", "/dossiers/new?procedure=1.001193");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/dossiers/new?procedure=1.001193");
        var cookie = String.join("; ", answer.headers().allValues("Set-Cookie"));
        assertThat(cookie).contains("motcua=", "HttpOnly", "SameSite=Lax");
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = ?")
                        .param(LOGIN)
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org", "/\\example.org", "javascript:alert(1)", "/a\nb"})
    void neverSendsToAnotherSite(String next) throws Exception {
        assertThat(URI.create(location(signIn(LOGIN, "demo", next))).getPath()).isEqualTo("/");
    }

    @Test
    void answersAWrongPasswordAndAnUnknownLoginAlike() throws Exception {
        var wrong = signIn(LOGIN, "wrong", "/");
        var unknown = signIn("nobody-here", "wrong", "/");
        assertThat(location(wrong)).contains("/sign-in?wrong");
        assertThat(location(unknown)).isEqualTo(location(wrong));
    }

    @Test
    void closesALoginAfterTenWrongPasswordsEvenForTheRightOne() throws Exception {
        for (var i = 0; i < 10; i++) {
            signIn(LOGIN, "wrong", "/");
        }
        assertThat(location(signIn(LOGIN, "demo", "/"))).contains("/sign-in?locked");
        assertThat(get("/sign-in?locked").statusCode()).isEqualTo(429);
        var program = send(api("/api/nothing").header("Authorization", basic(LOGIN, "demo")));
        assertThat(program.statusCode()).isEqualTo(429);
        assertThat(program.headers().firstValue("Retry-After")).contains("900");
        assertThat(program.body()).contains("access.too-many-tries");
        var other = send(api("/api/nothing").header("Authorization", basic("tu-phap.head", "demo")));
        assertThat(other.statusCode()).isEqualTo(404);
    }

    @Test
    void aProgramWithAPasswordGetsNoSession() throws Exception {
        var answer = send(api("/v3/api-docs").header("Authorization", basic(LOGIN, "demo")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aProgramWithoutPasswordIsToldInAProblemDetail() throws Exception {
        var answer = send(api("/v3/api-docs"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
        assertThat(answer.body()).contains("\"code\":\"access.sign-in-needed\"");
    }

    @Test
    void aSessionCannotWriteWithoutTheFormToken() throws Exception {
        signIn(LOGIN, "demo", "/");
        for (var type : new String[] {"application/json", "text/plain", "application/x-www-form-urlencoded"}) {
            var answer = send(
                    api("/api/dossiers").header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString("{}")));
            assertThat(answer.statusCode()).as(type).isEqualTo(403);
            assertThat(answer.body()).contains("access.form-token-missing");
        }
        assertThat(send(api("/sign-out").POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aRememberedPasswordOfABrowserCannotWriteWithoutTheFormToken() throws Exception {
        var answer = send(api("/api/dossiers")
                .header("Authorization", basic(LOGIN, "demo"))
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() throws Exception {
        signIn(LOGIN, "demo", "/");
        var kept = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("motcua"))
                .findFirst()
                .orElseThrow();
        send(form("/sign-out", ""));
        var stolen = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri("/v3/api-docs"))
                                .header("Cookie", "motcua=" + kept.getValue())
                                .build(),
                        BodyHandlers.ofString());
        assertThat(stolen.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/nowhere", "/api/nowhere", "/css/app.css", "/css/none.css", "/a;b"})
    void everyAnswerCarriesTheSecurityHeaders(String path) throws Exception {
        var headers = get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe-eval", "script-src 'self' 'unsafe-inline'");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    }

    private HttpResponse<String> signIn(String login, String password, String next) throws Exception {
        return send(form("/sign-in", "&login=" + code(login) + "&password=" + code(password) + "&next=" + code(next)));
    }

    /** A form as a browser sends it: with the token that the page before it held. */
    private HttpRequest.Builder form(String path, String fields) throws Exception {
        var page = get(path.equals("/sign-out") ? "/nowhere" : path).body();
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).as(page).isTrue();
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + code(token.group(1)) + fields));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).header("Accept", "text/html"));
    }

    private HttpRequest.Builder api(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Accept", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String basic(String login, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
