package vn.motcua.dossier;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Procedure;
import vn.motcua.engine.Flows;
import vn.motcua.organization.Officer;
import vn.motcua.organization.UnitId;
import vn.motcua.organization.Units;
import vn.motcua.sla.Clocks;

/** Receives a dossier: code, clock, receipt and flow, all in one transaction. */
@Component
public class Intake {

    private final IntakeChecks checks;
    private final Competence competence;
    private final Catalog catalog;
    private final Units units;
    private final DossierCodes codes;
    private final Dossiers dossiers;
    private final Letters letters;
    private final Clocks clocks;
    private final SideClocks sideClocks;
    private final Flows flows;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    Intake(
            IntakeChecks checks,
            Competence competence,
            Catalog catalog,
            Units units,
            DossierCodes codes,
            Dossiers dossiers,
            Letters letters,
            Clocks clocks,
            SideClocks sideClocks,
            Flows flows,
            Clock clock,
            ApplicationEventPublisher events) {
        this.checks = checks;
        this.competence = competence;
        this.catalog = catalog;
        this.units = units;
        this.codes = codes;
        this.dossiers = dossiers;
        this.letters = letters;
        this.clocks = clocks;
        this.sideClocks = sideClocks;
        this.flows = flows;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Receives a dossier at the officer's own unit. Handed in directly or by post it is accepted at once (state 2);
     * on line it waits for the officer's acceptance (state 1).
     *
     * @throws vn.motcua.web.InvalidFields naming every field that cannot be taken
     * @throws ProcedureWithoutDiagram when the procedure is not published yet
     */
    @Transactional
    public Dossier receive(NewDossier typed, Officer officer) {
        var checked = checks.check(typed);
        var procedure = catalog.find(checked.procedure())
                .orElseThrow(() -> new vn.motcua.web.InvalidFields("procedureCode", "field.procedure-unknown"));
        if (!flows.knows(procedure.code().processKey())) {
            throw new ProcedureWithoutDiagram(procedure.code().value());
        }
        var receivedAt = competence.receivingUnit(officer);
        var handledBy = competence.handlingUnit(procedure, receivedAt, checked.handledBy());
        var dossier = dossier(checked, handledBy, receivedAt, officer);
        dossiers.add(dossier);
        dossiers.heldBy(dossier.code(), handledBy);
        dossiers.heldBy(dossier.code(), receivedAt);
        begin(dossier, procedure, officer.login());
        return dossier;
    }

    private Dossier dossier(CheckedDossier checked, UnitId handledBy, UnitId receivedAt, Officer officer) {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, clock.getZone());
        return new Dossier(
                codes.next(units.unit(handledBy).agencyCode(), day),
                checked.procedure(),
                checked.channel() == Channel.ONLINE ? DossierState.REGISTERED : DossierState.ACCEPTED,
                checked.channel(),
                checked.returnMethod(),
                checked.applicant(),
                checked.papers(),
                checked.summary(),
                handledBy,
                receivedAt,
                officer.login(),
                now,
                null,
                token());
    }

    private void begin(Dossier dossier, Procedure procedure, String actor) {
        var code = dossier.code();
        events.publishEvent(new DossierEvent(
                code,
                "received",
                Map.of(
                        "procedure", procedure.code().value(),
                        "channel", dossier.channel().word(),
                        "unit", dossier.receivedAt().value()),
                actor));
        var deadline = clocks.start(
                code.value(),
                procedure.code().value(),
                DuePreview.rules(procedure, dossier.channel(), dossier.handledBy()),
                dossier.received(),
                actor);
        sideClocks.begin(dossier);
        letters.issue(code, Form.RECEIPT, Map.of(), actor);
        Map<String, Object> variables = new TreeMap<>();
        Clocks.timers(deadline).forEach((name, date) -> variables.put(name, Date.from(date)));
        variables.put("procedureCode", procedure.code().value());
        variables.put("department", competence.department(procedure).value());
        variables.put("level", competence.level(dossier.handledBy()));
        variables.put("handledBy", dossier.handledBy().value());
        variables.put("receivedAt", dossier.receivedAt().value());
        variables.put("channel", dossier.channel().word());
        flows.start(procedure.code().processKey(), code.value(), variables, actor);
    }

    private String token() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
