package vn.motcua.tasklist;

import org.jspecify.annotations.Nullable;
import vn.motcua.engine.OpenTask;
import vn.motcua.web.Refusal;

/**
 * What came of one task of an order.
 *
 * @param before the task as it was, null when the officer may not see such a task
 * @param refusal why nothing was done with it, null when it was done
 */
public record BulkOutcome(
        String id, @Nullable OpenTask before, @Nullable Refusal refusal) {

    public boolean done() {
        return refusal == null;
    }
}
