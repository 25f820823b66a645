package vn.motcua.tasklist;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.FieldChecks;

/**
 * The same act on many tasks.
 *
 * @param answer what completes each of them, for {@link Act#COMPLETE}
 * @param to login of the colleague who gets them, for {@link Act#TRANSFER}
 */
public record BulkOrder(
        Act act,
        List<String> tasks,
        Answer answer,
        @Nullable String to) {

    /** How many tasks one order may name. */
    public static final int MOST = 500;

    /** What is done with each task. */
    public enum Act {
        CLAIM,
        RELEASE,
        TRANSFER,
        COMPLETE
    }

    /**
     * Checks an order as it was typed. A task that is named twice is done once.
     *
     * @throws vn.motcua.web.InvalidFields naming {@code action, tasks, decision} or {@code to}
     */
    public static BulkOrder parse(
            @Nullable String action,
            @Nullable List<String> tasks,
            @Nullable String decision,
            @Nullable String comment,
            @Nullable String to) {
        var checks = new FieldChecks();
        var act = checks.word("action", action, Act.class);
        var named = Stream.ofNullable(tasks).flatMap(List::stream).distinct().toList();
        if (named.isEmpty()) {
            checks.missing("tasks");
        } else if (named.size() > MOST) {
            checks.fault("tasks", "field.too-many");
        }
        if (act == Act.COMPLETE) {
            checks.required("decision", decision, 60);
        }
        var colleague = checks.optional("to", to, 100);
        if (act == Act.TRANSFER && colleague == null) {
            checks.missing("to");
        }
        checks.orRefuse();
        return new BulkOrder(act == null ? Act.CLAIM : act, named, new Answer(decision, comment, null), colleague);
    }
}
