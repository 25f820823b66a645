package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which requests of programs need a form token: those a browser could be tricked into. A request with a session
 * cookie can be, and one that a browser sends from another site with a password it remembers.
 */
record FormTokenDuty(String sessionCookie) implements RequestMatcher {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    public boolean matches(HttpServletRequest request) {
        return !HARMLESS.contains(request.getMethod()) && (hasSession(request) || fromBrowser(request));
    }

    private boolean hasSession(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().equals(sessionCookie));
    }

    private static boolean fromBrowser(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null
                && (request.getHeader(HttpHeaders.ORIGIN) != null || request.getHeader("Sec-Fetch-Site") != null);
    }
}
