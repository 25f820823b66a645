package vn.motcua.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.engine.FlowEvent;

/** Hears what happens, in the transaction in which it happens. */
@Component
class FactListener {

    private final Ledger ledger;

    FactListener(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(FlowEvent event) {
        ledger.write(FlowFacts.of(event));
    }

    @EventListener
    void on(DossierEvent event) {
        ledger.write(new Fact(
                event.dossier().value(), "dossier-" + event.kind(), null, null, null, event.actor(), event.facts()));
    }
}
