package vn.motcua.audit;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The record of each dossier, in order; nothing in it can be changed or taken away. */
@Component
public class AuditTrail {

    private final AuditEntries entries;
    private final Ledger ledger;

    AuditTrail(AuditEntries entries, Ledger ledger) {
        this.entries = entries;
        this.ledger = ledger;
    }

    /** Every fact of the dossier from its receipt on; empty when there is no such dossier. */
    public List<AuditEntry> of(String dossierCode) {
        return entries.of(dossierCode);
    }

    /** Records that somebody looked at a dossier, which holds personal data (Law 91/2025/QH15). */
    public void recordRead(String dossierCode, String actor) {
        ledger.write(new Fact(dossierCode, "dossier-read", null, null, null, actor, Map.of()));
    }
}
