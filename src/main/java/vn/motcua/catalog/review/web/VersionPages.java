package vn.motcua.catalog.review.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.catalog.ProcedureNotFound;
import vn.motcua.catalog.review.DiagramVersions;
import vn.motcua.catalog.review.DraftRefused;
import vn.motcua.catalog.review.DraftWriting;
import vn.motcua.catalog.review.NewDraft;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Position;
import vn.motcua.web.Problems;

/** The versions of a diagram, and where a draft of one is begun. */
@Controller
class VersionPages {

    private final DiagramVersions versions;
    private final DraftWriting writing;
    private final WriterNames names;
    private final Problems problems;

    VersionPages(DiagramVersions versions, DraftWriting writing, WriterNames names, Problems problems) {
        this.versions = versions;
        this.writing = writing;
        this.names = names;
        this.problems = problems;
    }

    @GetMapping("/diagrams/{key}/versions")
    String all(@PathVariable String key, Officer officer, Model model) {
        model.addAttribute("key", key);
        model.addAttribute("versions", versions.of(key));
        model.addAttribute("names", names.page());
        model.addAttribute("writes", officer.has(Position.ANALYST));
        return "review/versions";
    }

    /** Back to an earlier version: a draft of it, which goes the way of every draft. */
    @PostMapping("/diagrams/{key}/versions/{number}/return")
    String back(@PathVariable String key, @PathVariable int number, Officer officer, RedirectAttributes flash) {
        var why = problems.text("review.return-note", number);
        return open(new NewDraft(key, null, number, why), "", officer, flash, "/diagrams/" + key + "/versions");
    }

    @PostMapping("/diagrams/{key}/drafts")
    String edit(@PathVariable String key, Officer officer, RedirectAttributes flash) {
        return open(NewDraft.ofLive(key), "/edit", officer, flash, "/drafts");
    }

    @PostMapping("/procedures/{code}/drafts")
    String editProcedure(@PathVariable String code, Officer officer, RedirectAttributes flash) {
        return open(NewDraft.ofLive(key(code)), "/edit", officer, flash, "/procedures/" + code);
    }

    private String open(NewDraft wanted, String page, Officer officer, RedirectAttributes flash, String otherwise) {
        try {
            return "redirect:/drafts/" + writing.open(wanted, officer).draft().id() + page;
        } catch (DraftRefused refused) {
            flash.addFlashAttribute("refused", problems.of(refused).getTitle());
            var other = refused.facts().get("id");
            return other == null ? refuse(refused, otherwise) : "redirect:/drafts/" + other;
        }
    }

    /** What cannot be found is said by an error page; there is no page of it to go back to. */
    private static String refuse(DraftRefused refused, String otherwise) {
        if (refused.status().value() == 404) {
            throw refused;
        }
        return "redirect:" + otherwise;
    }

    private static String key(String code) {
        try {
            return new ProcedureCode(code).processKey();
        } catch (IllegalArgumentException malformed) {
            throw new ProcedureNotFound(code);
        }
    }
}
