package vn.motcua.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.audit.ChainHead.TimedFact;

/** The facts of one transaction until it commits; a rolled-back transaction takes them with it. */
final class Gathering implements TransactionSynchronization {

    private final Ledger ledger;
    private final List<TimedFact> facts = new ArrayList<>();
    private boolean written;

    private Gathering(Ledger ledger) {
        this.ledger = ledger;
    }

    static Gathering current(Ledger ledger) {
        if (TransactionSynchronizationManager.getResource(ledger) instanceof Gathering gathering) {
            return gathering;
        }
        Gathering gathering = new Gathering(ledger);
        TransactionSynchronizationManager.bindResource(ledger, gathering);
        TransactionSynchronizationManager.registerSynchronization(gathering);
        return gathering;
    }

    /** A fact that another listener causes after our own turn before the commit is written at once. */
    void add(TimedFact fact) {
        if (written) {
            ledger.append(List.of(fact));
        } else {
            facts.add(fact);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        if (!facts.isEmpty()) {
            ledger.append(facts);
        }
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(ledger);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(ledger, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(ledger);
    }
}
