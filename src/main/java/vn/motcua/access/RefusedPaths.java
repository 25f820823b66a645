package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import vn.motcua.web.ProblemWriter;

/** Answers addresses that the firewall does not let in ({@code %00}, {@code ;}, {@code //}) with a problem detail. */
@Component
class RefusedPaths implements RequestRejectedHandler {

    private final ProblemWriter problems;

    RefusedPaths(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected) {
        problems.write(response, HttpStatus.BAD_REQUEST, "bad-request");
    }
}
