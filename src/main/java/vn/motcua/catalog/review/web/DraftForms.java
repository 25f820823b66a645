package vn.motcua.catalog.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.catalog.review.Approval;
import vn.motcua.catalog.review.DraftReview;
import vn.motcua.catalog.review.DraftWriting;
import vn.motcua.organization.Officer;
import vn.motcua.web.InvalidFields;
import vn.motcua.web.Problems;
import vn.motcua.web.Refusal;

/** The forms on a draft's page. Each leads back to the page with what came of it and what was typed. */
@Controller
@RequestMapping("/drafts/{id}")
class DraftForms {

    private static final Pattern BETWEEN_CODES = Pattern.compile("[\\s,;]+");

    private final DraftReview review;
    private final DraftWriting writing;
    private final Problems problems;

    DraftForms(DraftReview review, DraftWriting writing, Problems problems) {
        this.review = review;
        this.writing = writing;
        this.problems = problems;
    }

    @PostMapping("/submit")
    String submit(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            Officer officer,
            RedirectAttributes flash) {
        flash.addFlashAttribute("typedNote", note);
        return act(id, "submitted", flash, () -> review.submit(id, note, officer));
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            RedirectAttributes flash) {
        flash.addFlashAttribute("typedReason", reason);
        return act(id, "returned", flash, () -> review.giveBack(id, reason, officer));
    }

    @PostMapping("/withdraw")
    String withdraw(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            RedirectAttributes flash) {
        flash.addFlashAttribute("typedReason", reason);
        return act(id, "withdrawn", flash, () -> review.withdraw(id, reason, officer));
    }

    @PostMapping("/rebase")
    String rebase(@PathVariable long id, @RequestParam int liveVersion, Officer officer, RedirectAttributes flash) {
        return act(id, "rebased", flash, () -> writing.rebase(id, liveVersion, officer));
    }

    @PostMapping("/approve")
    String approve(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(defaultValue = "") String decisionNumber,
            @RequestParam(defaultValue = "") String decisionDate,
            @RequestParam(defaultValue = "") String publishOn,
            @RequestParam(defaultValue = "") String procedures,
            Officer officer,
            RedirectAttributes flash) {
        flash.addFlashAttribute(
                "typed",
                Map.of(
                        "decisionNumber", decisionNumber,
                        "decisionDate", decisionDate,
                        "publishOn", publishOn,
                        "procedures", procedures));
        var codes = procedures.isBlank() ? List.<String>of() : List.of(BETWEEN_CODES.split(procedures.strip()));
        var approval = new Approval(revision, decisionNumber, decisionDate, publishOn, codes);
        return act(id, "approved", flash, () -> review.approve(id, approval, officer));
    }

    private String act(long id, String what, RedirectAttributes flash, Runnable act) {
        var page = "redirect:/drafts/" + id;
        try {
            act.run();
        } catch (InvalidFields invalid) {
            flash.addFlashAttribute("faults", faults(invalid));
            flash.addFlashAttribute("asked", what);
            return page;
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", problems.of(refusal).getTitle());
            flash.addFlashAttribute("asked", what);
            return page;
        }
        flash.addFlashAttribute("done", what);
        return page;
    }

    private Map<String, String> faults(InvalidFields invalid) {
        Map<String, String> faults = new LinkedHashMap<>();
        invalid.faults()
                .forEach(fault ->
                        faults.putIfAbsent(fault.field().replaceAll("\\[.*", ""), problems.text(fault.message())));
        return faults;
    }
}
