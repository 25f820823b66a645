package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What a person at a browser gets who may not: the sign-in page, or an error page in words. */
@Component
class RefusedPage implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RefusedAccess refused;

    RefusedPage(RefusedAccess refused) {
        this.refused = refused;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var signIn = request.getContextPath() + "/sign-in" + next(request);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", signIn);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, signIn);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        var status = why instanceof CsrfException ? HttpStatus.FORBIDDEN : refused.status(request, response);
        response.sendError(status.value());
    }

    private static String next(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || request.getRequestURI().equals("/")) {
            return "";
        }
        var asked = request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        return "?next=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }
}
