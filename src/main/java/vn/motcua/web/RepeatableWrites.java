package vn.motcua.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Writes with an {@code Idempotency-Key} happen once: the key and the whole write are one transaction, and a repeat
 * waits for it and gets the first answer. An answer of 400 or above is not kept, so the sender may mend and repeat.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER + 10)
class RepeatableWrites extends OncePerRequestFilter {

    private static final int LONGEST_KEY = 128;
    private static final int LONGEST_BODY = 1_000_000;

    private final FirstAnswers answers;
    private final TransactionTemplate transaction;
    private final ProblemWriter problems;

    RepeatableWrites(FirstAnswers answers, TransactionTemplate transaction, ProblemWriter problems) {
        this.answers = answers;
        this.transaction = transaction;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                || request.getHeader("Idempotency-Key") == null
                || "GET".equals(request.getMethod())
                || "HEAD".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader("Idempotency-Key");
        if (!key.matches("[\\x21-\\x7e]{1," + LONGEST_KEY + "}")) {
            problems.write(response, new InvalidFields("Idempotency-Key", "field.key-form"));
            return;
        }
        var body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            problems.write(response, HttpStatus.PAYLOAD_TOO_LARGE, "payload-too-large");
            return;
        }
        once(new RepeatableRequest(request, body), new ContentCachingResponseWrapper(response), key, chain);
    }

    private void once(RepeatableRequest request, ContentCachingResponseWrapper response, String key, FilterChain chain)
            throws IOException {
        try {
            transaction.executeWithoutResult(status -> {
                var write = new FirstAnswers.Write(caller(request), key, request.hash());
                if (answers.begin(write)) {
                    Chains.run(chain, request, response);
                    if (response.getStatus() >= 400) {
                        status.setRollbackOnly();
                    } else if (!status.isRollbackOnly()) {
                        answers.keep(write, response);
                    }
                } else {
                    repeat(write, response);
                }
            });
        } catch (TransactionException lost) {
            response.reset();
            problems.write(response, HttpStatus.CONFLICT, "conflict");
        }
        response.copyBodyToResponse();
    }

    private void repeat(FirstAnswers.Write write, ContentCachingResponseWrapper response) {
        var first = answers.of(write);
        if (!java.util.Arrays.equals(first.requestHash(), write.hash())) {
            problems.write(response, HttpStatus.UNPROCESSABLE_ENTITY, "key-used-for-another-request");
            return;
        }
        response.setStatus(first.status());
        response.setContentType(first.contentType() == null ? MediaType.APPLICATION_JSON_VALUE : first.contentType());
        if (first.location() != null) {
            response.setHeader("Location", first.location());
        }
        problems.body(response, first.body());
    }

    private static String caller(HttpServletRequest request) {
        Principal caller = request.getUserPrincipal();
        return caller == null ? "" : caller.getName();
    }
}
