package vn.motcua.tasklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.DossierCode;
import vn.motcua.engine.OpenTask;
import vn.motcua.organization.Officer;
import vn.motcua.tasklist.Answer;
import vn.motcua.tasklist.Returns;
import vn.motcua.tasklist.Worklist;
import vn.motcua.web.Refusal;

/** One step of one dossier: what to do, with what, and the answer. */
@Controller
@RequestMapping("/tasks/{id}")
class TaskPages {

    private final Worklist worklist;
    private final Returns returns;
    private final DossierFacts facts;
    private final DueBadges badges;
    private final TypedFaults faults;
    private final Clock clock;

    TaskPages(
            Worklist worklist, Returns returns, DossierFacts facts, DueBadges badges, TypedFaults faults, Clock clock) {
        this.returns = returns;
        this.worklist = worklist;
        this.facts = facts;
        this.badges = badges;
        this.faults = faults;
        this.clock = clock;
    }

    @GetMapping
    String task(@PathVariable String id, Officer officer, Model model) {
        return show(worklist.task(id, officer), Map.of(), officer, model);
    }

    /** Ends the step. When the answer lacks something, the page comes back with what was typed, secrets excepted. */
    @PostMapping("/complete")
    String complete(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var task = worklist.task(id, officer);
        try {
            worklist.complete(id, answer(task, typed), officer);
        } catch (Refusal refusal) {
            var open = worklist.task(id, officer);
            response.setStatus(refusal.status().value());
            faults.show(refusal, model);
            return show(open, typed, officer, model);
        }
        flash.addFlashAttribute("doneTask", task.id());
        flash.addFlashAttribute("doneStep", task.name());
        flash.addFlashAttribute("doneDossier", task.businessKey());
        return "redirect:/";
    }

    private String show(OpenTask task, Map<String, String> typed, Officer officer, Model model) {
        var fields = AnswerField.of(task);
        Map<String, String> kept = new HashMap<>(typed);
        fields.stream().filter(AnswerField::isSecret).forEach(field -> kept.remove(field.name()));
        model.addAttribute("task", task);
        model.addAttribute("mine", officer.login().equals(task.assignee()));
        model.addAttribute("earlier", returns.earlier(task));
        model.addAttribute("fields", fields);
        model.addAttribute("typed", kept);
        model.addAttribute("errors", model.getAttribute("errors") == null ? Map.of() : model.getAttribute("errors"));
        model.addAttribute("stepDue", badges.of(task.dueAt(), false));
        facts.add(DossierCode.parse(task.businessKey()), officer, model);
        return "tasklist/task";
    }

    /** Only the fields that the chosen decision needs; a time without zone is the province's. */
    private Answer answer(OpenTask task, Map<String, String> typed) {
        var decision = typed.getOrDefault("decision", "");
        Map<String, String> values = new HashMap<>();
        for (var field : AnswerField.of(task)) {
            var value = typed.get(field.name());
            if (value != null && field.belongsTo(decision)) {
                values.put(field.name(), field.input().equals("datetime-local") ? PageMoment.of(value, clock) : value);
            }
        }
        return new Answer(decision, typed.get("comment"), values);
    }
}
