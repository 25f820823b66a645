package vn.motcua.catalog.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.web.Refusal;

/**
 * Publishes what was approved for a day once that day begins in Vietnam. Any node may do it; each draft is locked, so
 * that one node publishes it once.
 */
@Component
class DueDrafts {

    private static final Logger log = LoggerFactory.getLogger(DueDrafts.class);

    private final DraftRows rows;
    private final DraftChanges changes;
    private final DraftActs acts;
    private final DraftPublication publication;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueDrafts(
            DraftRows rows,
            DraftChanges changes,
            DraftActs acts,
            DraftPublication publication,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.acts = acts;
        this.publication = publication;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Returns how many were published. */
    @Scheduled(cron = "0 * * * * *")
    int publishDue() {
        List<Long> passedOver = new ArrayList<>();
        int published = 0;
        while (true) {
            var at = new AtomicLong();
            try {
                if (!publishNext(passedOver, at)) {
                    return published;
                }
                published++;
            } catch (Refusal refusal) {
                holdBack(at.get(), refusal);
            } catch (RuntimeException failure) {
                log.error("Draft {} could not be published; it is tried again in a minute", at.get(), failure);
                if (at.get() == 0) {
                    return published;
                }
                passedOver.add(at.get());
            }
        }
    }

    private boolean publishNext(List<Long> passedOver, AtomicLong at) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var due = rows.nextDue(LocalDate.now(clock), passedOver);
            due.ifPresent(draft -> {
                at.set(draft.id());
                var version = publication.publish(draft, "on-date", DraftAct.SYSTEM);
                log.info(
                        "Published draft {} as version {} of {}",
                        draft.id(),
                        version,
                        draft.file().key());
            });
            return due.isPresent();
        }));
    }

    /** Back to the analyst with the reason: the world changed since it was approved. */
    private void holdBack(long id, Refusal refusal) {
        log.warn("Draft {} was not published: {}", id, refusal.code());
        transaction.executeWithoutResult(status -> {
            var draft = rows.locked(id);
            changes.move(id, DraftState.OPEN);
            acts.add(draft, Act.HELD_BACK, DraftAct.SYSTEM, refusal.code());
        });
    }
}
