package vn.motcua.dossier.flow;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.sla.Clocks;
import vn.motcua.web.InvalidFields;

/** Diagram step "Apologise and re-appoint": issues Form 04 with a new date, once. */
@Component("extendDossier")
class ExtendDossier implements JavaDelegate {

    private final DossierDesk desk;
    private final Clocks clocks;

    ExtendDossier(DossierDesk desk, Clocks clocks) {
        this.desk = desk;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var step = new Step(execution);
        var fields = step.fields("reason", "until");
        var until = instant(fields.getOrDefault("until", ""));
        var due = clocks.deadline(step.dossier().value()).dueAt();
        if (due != null && !until.isAfter(due)) {
            throw new InvalidFields("until", "field.after-the-due-date");
        }
        desk.extend(step.dossier(), until, fields.getOrDefault("reason", ""), step.actor());
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException wrongForm) {
            throw new InvalidFields("until", "field.moment-form");
        }
    }
}
