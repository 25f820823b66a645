package vn.motcua.tasklist.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.engine.OpenTask;
import vn.motcua.organization.Officer;
import vn.motcua.tasklist.Bulk;
import vn.motcua.tasklist.BulkOrder;
import vn.motcua.tasklist.BulkOutcome;
import vn.motcua.tasklist.ListWords;
import vn.motcua.tasklist.TaskQuery;
import vn.motcua.web.Problems;

/** The same with many tasks: those named, or all of a filter. */
@RestController
class BulkApi {

    /**
     * @param action {@code claim, release, transfer} or {@code complete}
     * @param filter instead of {@code tasks}: the words of a list's address ({@code queue, procedure, step, due …})
     */
    record Asked(
            @Nullable String action,
            @Nullable List<String> tasks,
            @Nullable Map<String, String> filter,
            @Nullable String decision,
            @Nullable String comment,
            @Nullable String to) {}

    /** What came of one task; {@code code} and {@code message} say why it was refused. */
    record Item(
            String id,
            @Nullable String dossierCode,
            @Nullable String step,
            boolean done,
            @Nullable String code,
            @Nullable String message) {}

    record Done(long done, long refused, List<Item> items) {}

    private final Bulk bulk;
    private final Problems problems;

    BulkApi(Bulk bulk, Problems problems) {
        this.bulk = bulk;
        this.problems = problems;
    }

    /** Each task in a transaction of its own; the answer tells of each, in order, and is 200 also when some were refused. */
    @PostMapping("/api/tasks/bulk")
    Done run(@RequestBody Asked asked, Officer officer) {
        var order = BulkOrder.parse(asked.action(), ids(asked, officer), asked.decision(), asked.comment(), asked.to());
        var items = bulk.run(order, officer).stream().map(this::item).toList();
        var done = items.stream().filter(Item::done).count();
        return new Done(done, items.size() - done, items);
    }

    private @Nullable List<String> ids(Asked asked, Officer officer) {
        var filter = asked.filter();
        if (filter == null) {
            return asked.tasks();
        }
        return bulk.matching(TaskQuery.parse(ListWords.of(filter::get)), officer).stream()
                .map(OpenTask::id)
                .toList();
    }

    private Item item(BulkOutcome outcome) {
        var task = outcome.before();
        var refusal = outcome.refusal();
        return new Item(
                outcome.id(),
                task == null ? null : task.businessKey(),
                task == null ? null : task.step(),
                outcome.done(),
                refusal == null ? null : refusal.code(),
                refusal == null ? null : BulkWords.of(problems, refusal));
    }
}
