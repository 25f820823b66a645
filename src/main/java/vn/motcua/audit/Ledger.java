package vn.motcua.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.ChainHead.TimedFact;

/**
 * Puts facts into the record in the transaction in which they happen. They are gathered and written together just
 * before the commit, so that the dossier's chain is held for a moment only; without a transaction, at once.
 */
@Component
class Ledger {

    private final AuditEntries entries;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Ledger(AuditEntries entries, PlatformTransactionManager transactions, Clock clock) {
        this.entries = entries;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void write(Fact fact) {
        // PostgreSQL keeps microseconds; a finer time would not hash the same after it was read back.
        TimedFact timed = new TimedFact(fact, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isSynchronizationActive()) {
            Gathering.current(this).add(timed);
        } else {
            transaction.executeWithoutResult(status -> append(List.of(timed)));
        }
    }

    /** Two statements, however many dossiers: one locks their chains, one writes. */
    void append(List<TimedFact> facts) {
        Map<String, List<TimedFact>> byDossier = facts.stream()
                .collect(Collectors.groupingBy(timed -> timed.fact().dossier()));
        entries.append(entries.lock(byDossier.keySet()).entrySet().stream()
                .flatMap(head -> head.getValue().followedBy(byDossier.getOrDefault(head.getKey(), List.of())).stream())
                .toList());
    }
}
