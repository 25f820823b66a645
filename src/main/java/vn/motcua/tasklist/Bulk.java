package vn.motcua.tasklist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.engine.OpenTask;
import vn.motcua.organization.Officer;
import vn.motcua.web.Refusal;

/** Does the same with many tasks, each in a transaction of its own, so that one that is refused stops no other. */
@Component
public class Bulk {

    private final Worklist worklist;
    private final TransactionTemplate transaction;

    Bulk(Worklist worklist, PlatformTransactionManager transactions) {
        this.worklist = worklist;
        this.transaction = new TransactionTemplate(transactions);
        // A request with an idempotency key is one transaction already; an item must not take it along when it is
        // refused.
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** In the order in which they are named. */
    public List<BulkOutcome> run(BulkOrder order, Officer officer) {
        return order.tasks().stream().map(id -> one(order, id, officer)).toList();
    }

    /** The tasks that an order would be about, without those that the officer may not see. */
    public List<OpenTask> named(List<String> ids, Officer officer) {
        return ids.stream()
                .distinct()
                .limit(BulkOrder.MOST)
                .flatMap(id -> find(id, officer).stream())
                .toList();
    }

    /** The tasks of a whole filter, in its order, one more than an order may name when there are more. */
    public List<OpenTask> matching(TaskQuery query, Officer officer) {
        return worklist.page(officer, query.first(BulkOrder.MOST + 1)).items().stream()
                .flatMap(row -> Stream.ofNullable(row.openTask()))
                .toList();
    }

    private BulkOutcome one(BulkOrder order, String id, Officer officer) {
        var before = find(id, officer);
        try {
            transaction.executeWithoutResult(status -> act(order, id, officer));
            return new BulkOutcome(id, before.orElse(null), null);
        } catch (Refusal refusal) {
            return new BulkOutcome(id, before.orElse(null), refusal);
        }
    }

    private void act(BulkOrder order, String id, Officer officer) {
        switch (order.act()) {
            case CLAIM -> worklist.claim(id, officer);
            case RELEASE -> worklist.release(id, officer);
            case TRANSFER -> {
                worklist.claim(id, officer);
                worklist.transfer(id, order.to(), officer);
            }
            case COMPLETE -> worklist.complete(id, order.answer(), officer);
        }
    }

    private Optional<OpenTask> find(String id, Officer officer) {
        try {
            return Optional.ofNullable(transaction.execute(status -> worklist.task(id, officer)));
        } catch (Refusal notThere) {
            return Optional.empty();
        }
    }
}
