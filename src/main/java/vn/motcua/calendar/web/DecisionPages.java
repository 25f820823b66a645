package vn.motcua.calendar.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.calendar.CalendarDecisions;
import vn.motcua.calendar.CalendarYears;
import vn.motcua.calendar.EnteredDecision;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Officers;
import vn.motcua.organization.Position;
import vn.motcua.web.InvalidFields;
import vn.motcua.web.Problems;
import vn.motcua.web.Refusal;

/** Entering a decision on working time, and deciding over it, for the two people it takes. */
@Controller
@RequestMapping("/calendar/decisions")
class DecisionPages {

    private static final Pattern LINE = Pattern.compile("([a-zA-Z]+)\\[(\\d+)].*");
    private static final int MOST_DAYS_SHOWN = 40;

    private final CalendarDecisions decisions;
    private final CalendarYears years;
    private final WorkingCalendar calendar;
    private final Officers officers;
    private final Problems problems;

    DecisionPages(
            CalendarDecisions decisions,
            CalendarYears years,
            WorkingCalendar calendar,
            Officers officers,
            Problems problems) {
        this.decisions = decisions;
        this.years = years;
        this.calendar = calendar;
        this.officers = officers;
        this.problems = problems;
    }

    @GetMapping
    String list(Officer officer, Model model) {
        model.addAttribute("decisions", decisions.list());
        model.addAttribute("proposes", officer.has(Position.ADMIN));
        model.addAttribute("undecided", years.firstUndecided());
        return "calendar/decisions";
    }

    @GetMapping("/new")
    String start(@RequestParam(required = false) @Nullable Integer year, Model model) {
        return form(year == null ? DecisionForm.of(Map.of()) : DecisionForm.of(years.draft(year)), year, model);
    }

    @PostMapping("/new")
    String propose(
            @RequestParam Map<String, String> typed, Officer officer, Model model, HttpServletResponse response) {
        var form = DecisionForm.of(typed);
        try {
            return "redirect:/calendar/decisions/"
                    + decisions.propose(form.decision(), officer).id();
        } catch (InvalidFields invalid) {
            response.setStatus(invalid.status().value());
            model.addAttribute("errors", errors(invalid));
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            model.addAttribute("refused", problems.of(refusal).getTitle());
        }
        return form(form, null, model);
    }

    @GetMapping("/{id}")
    String one(@PathVariable long id, Officer officer, Model model) {
        var decision = decisions.one(id);
        var changed = calendar.changedDays(id);
        model.addAttribute("decision", decision);
        model.addAttribute("changed", changed.stream().limit(MOST_DAYS_SHOWN).toList());
        model.addAttribute("changedCount", changed.size());
        model.addAttribute("proposer", name(decision.proposedBy()));
        model.addAttribute("ender", decision.endedBy() == null ? "" : name(decision.endedBy()));
        var mine = decision.proposedBy().equals(officer.login());
        var open = decision.isProposed();
        model.addAttribute("mayApprove", open && !mine && officer.has(Position.APPROVER));
        model.addAttribute("mayWithdraw", open && mine && officer.has(Position.ADMIN));
        model.addAttribute("own", open && mine && officer.has(Position.APPROVER));
        return "calendar/decision";
    }

    @PostMapping("/{id}/approve")
    String approve(@PathVariable long id, Officer officer, RedirectAttributes flash) {
        return act(id, "approved", flash, () -> decisions.approve(id, officer));
    }

    @PostMapping("/{id}/refuse")
    String refuse(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            RedirectAttributes flash) {
        return act(id, "refused", flash, () -> decisions.refuse(id, reason, officer));
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            RedirectAttributes flash) {
        return act(id, "withdrawn", flash, () -> decisions.withdraw(id, reason, officer));
    }

    private String act(long id, String what, RedirectAttributes flash, Supplier<EnteredDecision> act) {
        try {
            act.get();
            flash.addFlashAttribute("done", what);
        } catch (InvalidFields invalid) {
            flash.addFlashAttribute("reasonError", problems.text("field.required"));
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", problems.of(refusal).getTitle());
        }
        return "redirect:/calendar/decisions/" + id;
    }

    private String form(DecisionForm form, @Nullable Integer computed, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("computed", computed);
        model.addAttribute("undecided", years.firstUndecided());
        model.addAttribute("errors", model.getAttribute("errors") == null ? Map.of() : model.getAttribute("errors"));
        return "calendar/new-decision";
    }

    private Map<String, String> errors(InvalidFields invalid) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (var fault : invalid.faults()) {
            var line = LINE.matcher(fault.field());
            var text = problems.text(fault.message());
            if (line.matches()) {
                var number = Integer.parseInt(line.group(2)) + 1;
                errors.putIfAbsent(line.group(1), problems.text("calendar.line", number, text));
            } else {
                errors.putIfAbsent(fault.field(), text);
            }
        }
        return errors;
    }

    private String name(String login) {
        return officers.find(login).map(Officer::name).orElse(login);
    }
}
