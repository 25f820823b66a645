package vn.motcua.eflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.organization.Units;

/** Step 4: the clerk registers the result, writes number and date, and seals it (Decree 30/2020, Articles 14, 15, 33). */
@Component
public class ResultStamp {

    private final DossierDesk desk;
    private final Units units;
    private final Registers registers;
    private final Results results;
    private final Documents documents;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ResultStamp(
            DossierDesk desk,
            Units units,
            Registers registers,
            Results results,
            Documents documents,
            Clock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.units = units;
        this.registers = registers;
        this.results = results;
        this.documents = documents;
        this.clock = clock;
        this.events = events;
    }

    /** A result that has its number keeps it when it is stamped once more. */
    public void stamp(StepCall call) {
        var result = results.result(call.dossier());
        var print = documents.bytes(documents.newest(call.dossier(), DocumentKind.PRINT));
        var allotted = result.number();
        var number = allotted != null ? allotted : registers.next(result.unit());
        var marks = new ClerkMarks(number, LocalDate.now(clock), Issuer.of(units.unit(result.unit())));
        var stamped = documents.add(call.dossier(), DocumentKind.STAMPED, marks.on(print), call.actor());
        results.stamped(call.dossier(), number, call.actor());
        desk.settled(call.dossier(), call.actor());
        events.publishEvent(new EflowEvent(
                call.dossier(),
                "stamped",
                Map.of("number", number.with(result.symbol()), "sha256", stamped.sha256()),
                call.actor()));
    }
}
