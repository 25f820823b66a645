package vn.motcua.sla.ladder.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.organization.Officer;
import vn.motcua.sla.Escalations;
import vn.motcua.sla.Urgings;
import vn.motcua.web.InvalidFields;
import vn.motcua.web.Problems;
import vn.motcua.web.Refusal;

/** "My escalations": what was told to an officer and waits for their word. */
@Controller
class EscalationPages {

    private static final Set<String> LISTS = Set.of("mine", "below", "before");
    private static final int MOST_BEFORE = 50;

    private final Escalations escalations;
    private final Urgings urgings;
    private final Problems problems;

    EscalationPages(Escalations escalations, Urgings urgings, Problems problems) {
        this.escalations = escalations;
        this.urgings = urgings;
        this.problems = problems;
    }

    @GetMapping("/escalations")
    String list(@RequestParam(defaultValue = "mine") String list, Officer officer, Model model) {
        if (!LISTS.contains(list)) {
            throw new InvalidFields("list", "field.unknown-word");
        }
        var lines =
                switch (list) {
                    case "below" -> escalations.below(officer);
                    case "before" -> escalations.mineBefore(officer, MOST_BEFORE);
                    default -> escalations.mine(officer);
                };
        model.addAttribute("list", list);
        model.addAttribute(
                "lists", urgings.mayUrge(officer) ? List.of("mine", "below", "before") : List.of("mine", "before"));
        model.addAttribute("lines", lines);
        model.addAttribute("full", lines.size() == Escalations.MOST);
        model.addAttribute("most", Escalations.MOST);
        model.addAttribute("urgings", list.equals("mine") ? urgings.mine(officer) : List.of());
        return "sla/escalations";
    }

    @PostMapping("/escalations/{id}/acknowledgement")
    String acknowledge(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String word,
            Officer officer,
            RedirectAttributes flash) {
        return act("acknowledged", id, word, flash, () -> escalations.acknowledge(id, word, officer));
    }

    @PostMapping("/escalations/{id}/explanation")
    String explain(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String text,
            Officer officer,
            RedirectAttributes flash) {
        return act("explained", id, text, flash, () -> escalations.explain(id, text, officer));
    }

    @PostMapping("/urgings/{id}/answer")
    String answer(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String text,
            Officer officer,
            RedirectAttributes flash) {
        return act("answered", id, text, flash, () -> urgings.answer(id, text, officer));
    }

    /** Back to the list with what came of it; what was typed is not lost. */
    private String act(String done, long id, String typed, RedirectAttributes flash, Runnable act) {
        try {
            act.run();
            flash.addFlashAttribute("done", done);
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", problems.words(refusal));
            flash.addFlashAttribute("typedId", id);
            flash.addFlashAttribute("typed", typed);
        }
        return "redirect:/escalations";
    }
}
