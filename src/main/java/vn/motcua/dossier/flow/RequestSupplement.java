package vn.motcua.dossier.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.dossier.DossierSettings;

/** Diagram step "Ask for a supplement": issues Form 02 and says until when the flow waits for the papers. */
@Component("requestSupplement")
class RequestSupplement implements JavaDelegate {

    private final DossierDesk desk;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final LegalTerm term;

    RequestSupplement(DossierDesk desk, WorkingCalendar calendar, Clock clock, DossierSettings settings) {
        this.desk = desk;
        this.calendar = calendar;
        this.clock = clock;
        this.term = LegalTerm.parse(settings.supplementTerm());
    }

    @Override
    public void execute(DelegateExecution execution) {
        var step = new Step(execution);
        var sent = step.fields("items", "reason");
        var until = until();
        Map<String, String> facts = new HashMap<>(
                Map.of("items", sent.getOrDefault("items", ""), "reason", sent.getOrDefault("reason", "")));
        desk.requestSupplement(step.dossier(), facts, until, step.actor());
        execution.setVariable("supplementUntil", Date.from(until));
    }

    private Instant until() {
        return calendar.due(clock.instant(), term).at();
    }
}
