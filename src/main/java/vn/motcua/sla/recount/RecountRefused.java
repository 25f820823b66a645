package vn.motcua.sla.recount;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** A recount is not in the state for this, or this person may not do it. */
class RecountRefused extends Refusal {

    private RecountRefused(HttpStatus status, String code, Map<String, Object> facts) {
        super(status, code, facts);
    }

    /** Who ordered it cannot sign it off. */
    static RecountRefused ownWork(long id) {
        return new RecountRefused(HttpStatus.FORBIDDEN, "sla.recount-own-work", Map.of("recount", String.valueOf(id)));
    }

    static RecountRefused notCounted(Recount recount) {
        return new RecountRefused(
                HttpStatus.CONFLICT,
                "sla.recount-not-counted",
                Map.of("state", recount.state().word()));
    }

    /** A decision that is only proposed can be previewed, no more. */
    static RecountRefused notDecided(Recount recount) {
        return new RecountRefused(
                HttpStatus.CONFLICT, "sla.recount-not-decided", Map.of("decision", recount.decision()));
    }

    static RecountRefused nothingChanges(long decision) {
        return new RecountRefused(
                HttpStatus.CONFLICT, "sla.recount-nothing-changes", Map.of("decision", String.valueOf(decision)));
    }
}
