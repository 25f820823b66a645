package vn.motcua.audit.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.audit.AuditEntry;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.organization.Officer;

/** A dossier's record in order, for those who may see the dossier. */
@RestController
class HistoryApi {

    private final AuditTrail trail;
    private final DossierDesk desk;
    private final Clock clock;

    HistoryApi(AuditTrail trail, DossierDesk desk, Clock clock) {
        this.trail = trail;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/api/dossiers/{code}/history")
    History history(@PathVariable String code, Officer officer) {
        DossierCode dossier =
                desk.visibleDossier(DossierCode.parse(code), officer).code();
        List<Item> items = trail.of(dossier.value()).stream().map(this::item).toList();
        trail.recordRead(dossier.value(), officer.login());
        return new History(items);
    }

    private Item item(AuditEntry entry) {
        OffsetDateTime at = entry.at().atZone(clock.getZone()).toOffsetDateTime();
        return new Item(
                entry.seq(),
                at,
                entry.kind(),
                entry.processKey(),
                entry.step(),
                entry.name(),
                entry.actor(),
                entry.onBehalfOf(),
                entry.facts());
    }

    record History(List<Item> items) {}

    record Item(
            int seq,
            OffsetDateTime at,
            String kind,
            @Nullable String process,
            @Nullable String step,
            @Nullable String name,
            @Nullable String actor,
            @Nullable String onBehalfOf,
            Map<String, String> facts) {}
}
