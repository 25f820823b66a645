package vn.motcua.eflow.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.eflow.ResultChecks;
import vn.motcua.eflow.ResultNotFound;

/** The address in a printed result's QR code. Public: it tells whether the paper is real, never whose it is. */
@RestController
class ResultCheckController {

    private final ResultChecks checks;

    ResultCheckController(ResultChecks checks) {
        this.checks = checks;
    }

    @GetMapping("/api/public/results/{id}")
    ResultChecks.Check check(@PathVariable String id) {
        try {
            return checks.check(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            throw new ResultNotFound();
        }
    }
}
