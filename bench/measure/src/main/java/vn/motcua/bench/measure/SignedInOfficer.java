package vn.motcua.bench.measure;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** An officer in a browser: signed in once, then asking for pages and answers with the session's cookie. */
final class SignedInOfficer {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String site;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private SignedInOfficer(String site) {
        this.site = site;
    }

    static SignedInOfficer signIn(String site, String login) throws Exception {
        SignedInOfficer officer = new SignedInOfficer(site);
        var token = TOKEN.matcher(officer.send(officer.at("/sign-in").build()).body());
        String form = "login=" + login + "&password=demo"
                + (token.find() ? "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "");
        officer.send(officer.at("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        return officer;
    }

    /** How long the whole answer took, in microseconds. */
    long timed(String path) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = send(at(path).build());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        return (System.nanoTime() - start) / 1000;
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(site + path));
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
