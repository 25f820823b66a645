package vn.motcua.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** What a program gets that may not: problem details with 401, 403, 404, 405 or 429. */
@Component
class RefusedAccess implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final EndpointTable table;
    private final ObjectMapper json;
    private final MessageSource messages;
    private final LocaleResolver locales;

    RefusedAccess(EndpointTable table, ObjectMapper json, MessageSource messages, LocaleResolver locales) {
        this.table = table;
        this.json = json;
        this.messages = messages;
        this.locales = locales;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof LockedException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WrongSignIns.WITHIN.toSeconds()));
            write(request, response, HttpStatus.TOO_MANY_REQUESTS, "access.too-many-tries");
            return;
        }
        // A script in a page must not make the browser ask for a password of its own accord.
        if (request.getHeader("Sec-Fetch-Mode") == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"motcua\", charset=\"UTF-8\"");
        }
        var wrong = why instanceof BadCredentialsException;
        write(request, response, HttpStatus.UNAUTHORIZED, wrong ? "access.wrong-password" : "access.sign-in-needed");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        var status = why instanceof CsrfException ? HttpStatus.FORBIDDEN : status(request, response);
        var code = switch (status) {
            case NOT_FOUND -> "access.no-such-address";
            case METHOD_NOT_ALLOWED -> "access.no-such-method";
            default -> why instanceof CsrfException ? "access.form-token-missing" : "access.not-allowed";};
        write(request, response, status, code);
    }

    /** An address that is not in the table is not there, whoever asks; one that takes other methods says which. */
    HttpStatus status(HttpServletRequest request, HttpServletResponse response) {
        var lines = table.covering(EndpointRules.path(request));
        if (lines.isEmpty()) {
            return HttpStatus.NOT_FOUND;
        }
        if (lines.stream().noneMatch(line -> line.takes(request.getMethod()))) {
            response.setHeader(
                    HttpHeaders.ALLOW,
                    lines.stream().map(EndpointLine::method).sorted().collect(Collectors.joining(", ")));
            return HttpStatus.METHOD_NOT_ALLOWED;
        }
        return HttpStatus.FORBIDDEN;
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        var locale = locales.resolveLocale(request);
        var problem = ProblemDetail.forStatusAndDetail(status, messages.getMessage("problem." + code, null, locale));
        problem.setProperty("code", code);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
