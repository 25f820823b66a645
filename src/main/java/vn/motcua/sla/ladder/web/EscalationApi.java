package vn.motcua.sla.ladder.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.organization.Officer;
import vn.motcua.sla.Escalation;
import vn.motcua.sla.Escalations;
import vn.motcua.sla.Urging;
import vn.motcua.sla.Urgings;

/** What was told to whom, and the answers, for programs. */
@RestController
class EscalationApi {

    /** What waits; at most {@link Escalations#MOST} of each. */
    record Waiting(List<Escalation> escalations, List<Urging> urgings) {}

    record Word(@Nullable String word) {}

    record Text(@Nullable String text) {}

    private final Escalations escalations;
    private final Urgings urgings;

    EscalationApi(Escalations escalations, Urgings urgings) {
        this.escalations = escalations;
        this.urgings = urgings;
    }

    /** One's own; with {@code mine=false} what waits below: everywhere for supervision, in their units for heads and leaders. */
    @GetMapping("/api/sla/escalations")
    Waiting waiting(@RequestParam(defaultValue = "true") boolean mine, Officer officer) {
        return mine
                ? new Waiting(escalations.mine(officer), urgings.mine(officer))
                : new Waiting(escalations.below(officer), List.of());
    }

    @PostMapping("/api/sla/escalations/{id}/acknowledgement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acknowledge(@PathVariable long id, @RequestBody(required = false) @Nullable Word body, Officer officer) {
        escalations.acknowledge(id, body == null ? null : body.word(), officer);
    }

    @PostMapping("/api/sla/escalations/{id}/explanation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void explain(@PathVariable long id, @RequestBody Text body, Officer officer) {
        escalations.explain(id, body.text(), officer);
    }

    @PostMapping("/api/urgings/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable long id, @RequestBody Text body, Officer officer) {
        urgings.answer(id, body.text(), officer);
    }
}
