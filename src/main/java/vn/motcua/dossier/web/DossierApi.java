package vn.motcua.dossier.web;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.NewDossier;
import vn.motcua.organization.Officer;
import vn.motcua.sla.Clocks;

/** Receives a dossier. */
@RestController
@RequestMapping("/api/dossiers")
class DossierApi {

    /** The receipt; {@code state} is the national code, {@code dueAt} null when the law states no limit. */
    record Received(
            String code,
            int state,
            String stateName,
            OffsetDateTime receivedAt,
            @Nullable OffsetDateTime dueAt,
            String handledBy) {}

    private final Intake intake;
    private final Clocks clocks;
    private final Clock clock;

    DossierApi(Intake intake, Clocks clocks, Clock clock) {
        this.intake = intake;
        this.clocks = clocks;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<Received> receive(@RequestBody NewDossier typed, Officer officer) {
        var dossier = intake.receive(typed, officer);
        return ResponseEntity.created(URI.create("/api/dossiers/" + dossier.code()))
                .body(received(dossier));
    }

    private Received received(Dossier dossier) {
        var due = clocks.deadline(dossier.code().value()).dueAt();
        return new Received(
                dossier.code().value(),
                dossier.state().code(),
                dossier.state().word(),
                local(dossier.received()),
                due == null ? null : local(due),
                dossier.handledBy().value());
    }

    private OffsetDateTime local(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
