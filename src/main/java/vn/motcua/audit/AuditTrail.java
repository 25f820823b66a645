package vn.motcua.audit;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.engine.OpenTask;

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

    /** Records what an officer did with a step beside answering it; the facts hold no personal data. */
    public void recordMove(String kind, OpenTask task, String actor, Map<String, String> facts) {
        ledger.write(new Fact(task.businessKey(), kind, task.processKey(), task.step(), task.name(), actor, facts));
    }

    /** Records that somebody looked at a dossier, which holds personal data (Law 91/2025/QH15). */
    public void recordRead(String dossierCode, String actor) {
        ledger.write(new Fact(dossierCode, "dossier-read", null, null, null, actor, Map.of()));
    }
}
