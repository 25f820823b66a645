package vn.motcua.organization.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.organization.Absence;
import vn.motcua.organization.Absences;
import vn.motcua.organization.NewAbsence;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Officers;
import vn.motcua.web.InvalidFields;
import vn.motcua.web.Problems;

/** Where officers say when they are away and who stands in. */
@Controller
@RequestMapping("/absences")
class AbsencePages {

    /** An absence as the page shows it; {@code mine} when it may be taken back here. */
    record Line(Absence absence, String name, String deputyName, boolean mine) {}

    private final Absences absences;
    private final Officers officers;
    private final Problems problems;

    AbsencePages(Absences absences, Officers officers, Problems problems) {
        this.absences = absences;
        this.officers = officers;
        this.problems = problems;
    }

    @GetMapping
    String list(Officer officer, Model model) {
        return page(officer, new NewAbsence(officer.login(), null, null, null, null), Map.of(), model);
    }

    @PostMapping
    String enter(@ModelAttribute NewAbsence typed, Officer officer, Model model, RedirectAttributes flash) {
        try {
            absences.enter(typed, officer);
        } catch (InvalidFields invalid) {
            return page(officer, typed, words(invalid), model);
        }
        flash.addFlashAttribute("done", "entered");
        return "redirect:/absences";
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable long id, Officer officer, RedirectAttributes flash) {
        absences.revoke(id, officer);
        flash.addFlashAttribute("done", "revoked");
        return "redirect:/absences";
    }

    private String page(Officer officer, NewAbsence typed, Map<String, String> errors, Model model) {
        List<Line> lines = absences.of(officer).stream()
                .map(absence -> new Line(
                        absence, name(absence.login()), name(absence.deputy()), absences.maySay(absence, officer)))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        model.addAttribute("refused", null);
        return "organization/absences";
    }

    private Map<String, String> words(InvalidFields invalid) {
        Map<String, String> errors = new LinkedHashMap<>();
        invalid.faults().forEach(fault -> errors.put(fault.field(), problems.text(fault.message())));
        return errors;
    }

    private String name(String login) {
        return officers.find(login).map(Officer::name).orElse(login);
    }
}
