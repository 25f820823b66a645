package vn.motcua.dossier;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Procedure;
import vn.motcua.organization.Officer;
import vn.motcua.organization.UnitId;
import vn.motcua.sla.ClockRules;
import vn.motcua.sla.Clocks;
import vn.motcua.sla.Deadline;
import vn.motcua.web.InvalidFields;

/** The date that the slip would bear if the dossier were received this moment. Nothing is written. */
@Component
public class DuePreview {

    private final Competence competence;
    private final Clocks clocks;
    private final Clock clock;

    DuePreview(Competence competence, Clocks clocks, Clock clock) {
        this.competence = competence;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** @throws NotAReceptionOfficer when the officer receives nowhere */
    public Deadline now(Procedure procedure, Channel channel, @Nullable String handledBy, Officer officer) {
        var rules = rules(procedure, channel, handler(procedure, handledBy, officer));
        return clocks.ifStarted(rules, clock.instant(), officer.login());
    }

    static ClockRules rules(Procedure procedure, Channel channel, UnitId handledBy) {
        var law = procedure.clock();
        return new ClockRules(
                procedure.term(channel), law.cutOff(), law.supplement(), law.consultationStops(), handledBy);
    }

    /** The receiving unit's calendar stands in until a commune is chosen. */
    private UnitId handler(Procedure procedure, @Nullable String handledBy, Officer officer) {
        var receivedAt = competence.receivingUnit(officer);
        try {
            return competence.handlingUnit(procedure, receivedAt, handledBy);
        } catch (InvalidFields notChosenYet) {
            return receivedAt;
        }
    }
}
