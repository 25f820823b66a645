package vn.motcua.tasklist.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.DossierCode;
import vn.motcua.organization.Officer;
import vn.motcua.tasklist.Handovers;
import vn.motcua.tasklist.Remarks;
import vn.motcua.tasklist.Returns;
import vn.motcua.tasklist.Undoing;
import vn.motcua.web.Problems;
import vn.motcua.web.Refusal;

/** The forms by which a step changes hands or is gone back to, and remarks; each leads to where the officer goes on. */
@Controller
class HandoverPages {

    private final Handovers handovers;
    private final Returns returns;
    private final Undoing undoing;
    private final Remarks remarks;
    private final Problems problems;

    HandoverPages(Handovers handovers, Returns returns, Undoing undoing, Remarks remarks, Problems problems) {
        this.handovers = handovers;
        this.returns = returns;
        this.undoing = undoing;
        this.remarks = remarks;
        this.problems = problems;
    }

    @PostMapping("/tasks/{id}/take-over")
    String takeOver(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            RedirectAttributes flash) {
        flash.addFlashAttribute("typedReason", reason);
        return move(
                "/tasks/" + id,
                "taken-over",
                flash,
                () -> "/tasks/" + handovers.takeOver(id, reason, officer).id());
    }

    @PostMapping("/tasks/{id}/undo")
    String undo(@PathVariable String id, Officer officer, RedirectAttributes flash) {
        return move(
                "/",
                "undone",
                flash,
                () -> "/tasks/" + undoing.undo(id, officer).id());
    }

    @PostMapping("/tasks/{id}/return")
    String giveBack(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            RedirectAttributes flash) {
        flash.addFlashAttribute("typedReason", reason);
        return move("/tasks/" + id, "returned", flash, () -> {
            var open = returns.giveBack(id, step, reason, officer);
            flash.addFlashAttribute("returnedStep", open.name());
            flash.addFlashAttribute("returnedDossier", open.businessKey());
            return "/";
        });
    }

    @PostMapping("/dossiers/{code}/remarks")
    String remark(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String words,
            Officer officer,
            RedirectAttributes flash) {
        var page = "/dossiers/" + DossierCode.parse(code);
        flash.addFlashAttribute("typedRemark", words);
        return move(page, "remark", flash, () -> {
            remarks.add(DossierCode.parse(code), words, officer);
            flash.addFlashAttribute("typedRemark", "");
            return page + "#remarks";
        });
    }

    /** A refusal leads back to {@code page}, with its words and what was typed. */
    private String move(String page, String kind, RedirectAttributes flash, java.util.function.Supplier<String> act) {
        try {
            var next = act.get();
            flash.addFlashAttribute("moved", kind);
            return "redirect:" + next;
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", problems.words(refusal));
            return "redirect:" + page;
        }
    }
}
