package vn.motcua.tasklist.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.organization.Officer;
import vn.motcua.tasklist.ListColumns;
import vn.motcua.tasklist.ListWords;
import vn.motcua.tasklist.TaskQuery;
import vn.motcua.tasklist.Worklist;

/** The first page of an officer: what there is to do, and taking it. */
@Controller
class WorkPages {

    private final Worklist worklist;
    private final WorkLines lines;
    private final ListColumns columns;
    private final WorkChoices choices;

    WorkPages(Worklist worklist, WorkLines lines, ListColumns columns, WorkChoices choices) {
        this.worklist = worklist;
        this.lines = lines;
        this.columns = columns;
        this.choices = choices;
    }

    @GetMapping("/")
    String work(ListWords words, Officer officer, Model model) {
        var query = TaskQuery.parse(words);
        var page = worklist.page(officer, query);
        var chosen = columns.of(officer);
        model.addAttribute("lines", lines.of(page.items(), chosen, officer));
        model.addAttribute("words", words);
        model.addAttribute("queue", WorkChoices.word(query.queue()));
        model.addAttribute("next", page.next());
        model.addAttribute("filtered", query.isFiltered());
        model.addAttribute(
                "columns", chosen.stream().map(ListColumns.Column::word).toList());
        choices.add(query, officer, model);
        return "tasklist/work";
    }

    /** What keys the list knows, for those who look it up without scripts. */
    @GetMapping("/list/keys")
    String keys() {
        return "tasklist/keys";
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
}
