package vn.motcua.calendar;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** What cannot be done with a decision on the calendar as it stands; the code says why. */
public class DecisionRefused extends Refusal {

    private DecisionRefused(HttpStatus status, String code, Map<String, Object> facts) {
        super(status, code, facts);
    }

    static DecisionRefused notFound(long id) {
        return new DecisionRefused(HttpStatus.NOT_FOUND, "calendar.decision-not-found", Map.of("id", id));
    }

    static DecisionRefused notProposed(long id, DecisionState state) {
        return new DecisionRefused(
                HttpStatus.CONFLICT, "calendar.decision-not-proposed", Map.of("id", id, "state", state.word()));
    }

    static DecisionRefused ownProposal(long id) {
        return new DecisionRefused(HttpStatus.FORBIDDEN, "calendar.own-proposal", Map.of("id", id));
    }

    static DecisionRefused othersProposal(long id) {
        return new DecisionRefused(HttpStatus.FORBIDDEN, "calendar.others-proposal", Map.of("id", id));
    }

    static DecisionRefused enteredBefore(String number) {
        return new DecisionRefused(HttpStatus.CONFLICT, "calendar.number-entered", Map.of("number", number));
    }
}
