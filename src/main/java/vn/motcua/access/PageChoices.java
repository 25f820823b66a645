package vn.motcua.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/** Keeps the theme that {@code ?theme=} chooses in a cookie, as {@code ?lang=} keeps the language; no script needed. */
class PageChoices implements HandlerInterceptor {

    static final Duration KEPT = Duration.ofDays(365);
    private static final String THEME = "theme";
    private static final Set<String> THEMES = Set.of("light", "dark", "auto");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var chosen = request.getParameter(THEME);
        if (isTheme(chosen)) {
            var cookie = ResponseCookie.from(THEME, chosen)
                    .path("/")
                    .maxAge(KEPT)
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return true;
    }

    static String theme(HttpServletRequest request) {
        var chosen = request.getParameter(THEME);
        if (isTheme(chosen)) {
            return chosen;
        }
        Cookie kept = WebUtils.getCookie(request, THEME);
        return kept != null && isTheme(kept.getValue()) ? kept.getValue() : "auto";
    }

    @org.springframework.lang.Contract("null -> false")
    private static boolean isTheme(@Nullable String word) {
        return word != null && THEMES.contains(word);
    }
}
