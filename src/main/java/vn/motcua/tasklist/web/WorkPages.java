package vn.motcua.tasklist.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Officer;
import vn.motcua.tasklist.TaskPage;
import vn.motcua.tasklist.TaskQuery;
import vn.motcua.tasklist.TaskRow;
import vn.motcua.tasklist.Worklist;

/** The first page of an officer: what there is to do, and taking it. */
@Controller
class WorkPages {

    /** A line of the list as the page shows it; {@code open} when this officer may open the task, not only its dossier. */
    record Line(TaskRow row, DueBadge due, boolean mine, boolean open, String holder) {}

    /** A tab with how many tasks stand behind it. */
    record Tab(String queue, int count, boolean chosen) {}

    private final Worklist worklist;
    private final DueBadges badges;
    private final PeopleNames names;

    WorkPages(Worklist worklist, DueBadges badges, PeopleNames names) {
        this.worklist = worklist;
        this.badges = badges;
        this.names = names;
    }

    @GetMapping("/")
    String work(
            @RequestParam(required = false) @Nullable String queue,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String after,
            Officer officer,
            Model model) {
        var query = TaskQuery.parse(queue, null, q, due, sort, after);
        var page = worklist.page(officer, query);
        model.addAttribute("lines", lines(page, officer));
        model.addAttribute("tabs", tabs(query, officer));
        model.addAttribute("queue", word(query.queue()));
        model.addAttribute("q", q);
        model.addAttribute("due", query.due() == null ? "" : word(query.due()));
        model.addAttribute("sort", word(query.sort()));
        model.addAttribute("after", after);
        model.addAttribute("next", page.next());
        model.addAttribute("filtered", query.text() != null || query.due() != null);
        return "tasklist/work";
    }

    /** The most pressing task, so that nobody has to choose; the list when there is none. */
    @GetMapping("/tasks/next")
    String next(Officer officer) {
        return worklist.next(officer)
                .map(row -> "redirect:/tasks/" + row.task().id())
                .orElse("redirect:/");
    }

    @PostMapping("/tasks/{id}/claim")
    String claim(@PathVariable String id, Officer officer) {
        return "redirect:/tasks/" + worklist.claim(id, officer).id();
    }

    @PostMapping("/tasks/{id}/release")
    String release(@PathVariable String id, Officer officer, RedirectAttributes flash) {
        var task = worklist.release(id, officer);
        flash.addFlashAttribute("released", task.businessKey());
        return "redirect:/?queue=group";
    }

    private List<Line> lines(TaskPage page, Officer officer) {
        return page.items().stream().map(row -> line(row, officer)).toList();
    }

    private Line line(TaskRow row, Officer officer) {
        var assignee = row.task().assignee();
        var mine = officer.login().equals(assignee);
        var holder = assignee == null || mine ? "" : names.officer(assignee);
        var open = mine
                || row.task().candidateGroups().stream()
                        .map(CandidateGroup::parse)
                        .anyMatch(officer::in);
        return new Line(row, badges.of(row.task().dueAt(), row.paused()), mine, open, holder);
    }

    private List<Tab> tabs(TaskQuery query, Officer officer) {
        return Arrays.stream(TaskQuery.Queue.values())
                .map(queue ->
                        new Tab(word(queue), worklist.count(officer, TaskQuery.of(queue)), queue == query.queue()))
                .toList();
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
