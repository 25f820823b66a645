package vn.motcua.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import vn.motcua.web.Problems;

/** What Camunda Modeler gets that may not: {@code type} and {@code message}, of which it shows the message. */
@Component
class RefusedModeler implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RefusedAccess refused;
    private final Problems problems;
    private final LocaleResolver locales;
    private final ObjectMapper json;

    RefusedModeler(RefusedAccess refused, Problems problems, LocaleResolver locales, ObjectMapper json) {
        this.refused = refused;
        this.problems = problems;
        this.locales = locales;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof LockedException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WrongSignIns.WITHIN.toSeconds()));
            write(request, response, HttpStatus.TOO_MANY_REQUESTS, "access.too-many-tries");
            return;
        }
        // A browser must not learn to send a password here of its own accord.
        if (request.getHeader("Sec-Fetch-Mode") == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"motcua\", charset=\"UTF-8\"");
        }
        var wrong = why instanceof BadCredentialsException;
        write(request, response, HttpStatus.UNAUTHORIZED, wrong ? "access.wrong-password" : "access.sign-in-needed");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        var status = refused.status(request, response);
        var code =
                switch (status) {
                    case NOT_FOUND -> "not-found";
                    case METHOD_NOT_ALLOWED -> "method-not-allowed";
                    default -> "access.not-allowed";
                };
        write(request, response, status, code);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        LocaleContextHolder.setLocale(locales.resolveLocale(request));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        var words = Map.of("type", code, "message", problems.text("problem." + code));
        response.getOutputStream().write(json.writeValueAsString(words).getBytes(StandardCharsets.UTF_8));
    }
}
