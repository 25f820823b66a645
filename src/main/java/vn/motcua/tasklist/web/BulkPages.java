package vn.motcua.tasklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.engine.OpenTask;
import vn.motcua.organization.Officer;
import vn.motcua.tasklist.Bulk;
import vn.motcua.tasklist.BulkOrder;
import vn.motcua.tasklist.ListWords;
import vn.motcua.tasklist.TaskQuery;
import vn.motcua.web.InvalidFields;
import vn.motcua.web.Problems;

/** Many tasks at once: which they are and what may be done with them, then what came of each. */
@Controller
class BulkPages {

    /** A task of the order; {@code why} null when it was done. */
    record Line(
            String id,
            @Nullable OpenTask task,
            boolean done,
            boolean completed,
            @Nullable String why) {}

    private final Bulk bulk;
    private final Problems problems;

    BulkPages(Bulk bulk, Problems problems) {
        this.bulk = bulk;
        this.problems = problems;
    }

    /** Nothing is done yet: the page shows what was chosen. */
    @PostMapping("/bulk")
    String choose(
            @RequestParam(required = false) @Nullable List<String> task,
            @RequestParam(required = false) @Nullable String all,
            @RequestParam(defaultValue = "/") String filter,
            Officer officer,
            Model model) {
        var chosen = all == null
                ? bulk.named(task == null ? List.of() : task, officer)
                : bulk.matching(TaskQuery.parse(ListWords.ofAddress(filter)), officer);
        return show(chosen, filter, model);
    }

    /** Each task in a transaction of its own. */
    @PostMapping("/bulk/run")
    String run(
            @RequestParam(required = false) @Nullable List<String> task,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String decision,
            @RequestParam(required = false) @Nullable String comment,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "/") String filter,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        try {
            var order = BulkOrder.parse(action, task, decision, comment, to);
            var completed = order.act() == BulkOrder.Act.COMPLETE;
            model.addAttribute(
                    "lines",
                    bulk.run(order, officer).stream()
                            .map(one -> new Line(
                                    one.id(),
                                    one.before(),
                                    one.done(),
                                    completed && one.done(),
                                    one.refusal() == null ? null : BulkWords.of(problems, one.refusal())))
                            .toList());
            model.addAttribute("filter", ListWords.ofAddress(filter).address());
            return "tasklist/bulk-done";
        } catch (InvalidFields invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refused", BulkWords.of(problems, invalid));
            return show(bulk.named(task == null ? List.of() : task, officer), filter, model);
        }
    }

    private String show(List<OpenTask> chosen, String filter, Model model) {
        model.addAttribute("tasks", chosen.stream().limit(BulkOrder.MOST).toList());
        model.addAttribute("tooMany", chosen.size() > BulkOrder.MOST);
        model.addAttribute("most", BulkOrder.MOST);
        model.addAttribute("filter", ListWords.ofAddress(filter).address());
        model.addAttribute("decisions", common(chosen));
        return "tasklist/bulk";
    }

    /** The answers that every chosen step takes. */
    private static List<String> common(List<OpenTask> chosen) {
        return chosen.isEmpty()
                ? List.of()
                : chosen.get(0).decisions().stream()
                        .filter(word -> chosen.stream()
                                .allMatch(task -> task.decisions().contains(word)))
                        .toList();
    }
}
