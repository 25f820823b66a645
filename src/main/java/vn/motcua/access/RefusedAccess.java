package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import vn.motcua.web.ProblemWriter;

/** What a program gets that may not: problem details with 401, 403, 404, 405 or 429. */
@Component
class RefusedAccess implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final EndpointTable table;
    private final ProblemWriter problems;
    private final LocaleResolver locales;

    RefusedAccess(EndpointTable table, ProblemWriter problems, LocaleResolver locales) {
        this.table = table;
        this.problems = problems;
        this.locales = locales;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
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
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why) {
        if (why instanceof CsrfException) {
            write(request, response, HttpStatus.FORBIDDEN, "access.form-token-missing");
            return;
        }
        var status = status(request, response);
        var code =
                switch (status) {
                    case NOT_FOUND -> "not-found";
                    case METHOD_NOT_ALLOWED -> "method-not-allowed";
                    default -> "access.not-allowed";
                };
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

    /** Filters stand before the language is chosen, so it is chosen here. */
    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code) {
        LocaleContextHolder.setLocale(locales.resolveLocale(request));
        problems.write(response, status, code);
    }
}
