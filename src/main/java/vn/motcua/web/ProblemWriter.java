package vn.motcua.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Problem details for filters and the security chain, which stand before the controllers. */
@Component
public class ProblemWriter {

    private final Problems problems;
    private final ObjectMapper json;

    ProblemWriter(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    public void write(HttpServletResponse response, Refusal refusal) {
        write(response, problems.of(refusal));
    }

    public void write(HttpServletResponse response, HttpStatus status, String code) {
        write(response, problems.of(status, code));
    }

    void body(HttpServletResponse response, byte[] bytes) {
        try {
            response.getOutputStream().write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(HttpServletResponse response, ProblemDetail problem) {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            body(response, json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
