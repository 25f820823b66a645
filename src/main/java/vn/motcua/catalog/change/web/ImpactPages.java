package vn.motcua.catalog.change.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.catalog.change.ChangeWords;
import vn.motcua.catalog.change.ComparisonDesk;
import vn.motcua.catalog.change.ImpactDesk;
import vn.motcua.catalog.change.RingDesk;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Position;

/** What a change would touch, and the trial of a shared diagram or table with its two ends. */
@Controller
@RequestMapping("/diagrams/{key}")
class ImpactPages {

    private final ImpactDesk impacts;
    private final RingDesk rings;
    private final ChangeWords words;
    private final UsedWords names;

    ImpactPages(ImpactDesk impacts, RingDesk rings, ChangeWords words, UsedWords names) {
        this.impacts = impacts;
        this.rings = rings;
        this.words = words;
        this.names = names;
    }

    @GetMapping("/impact")
    String impact(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable Long draft,
            Officer officer,
            Locale locale,
            Model model) {
        var impact = impacts.of(key, draft);
        model.addAttribute("impact", impact);
        model.addAttribute("answer", ImpactAnswer.of(impact, words, names, locale));
        model.addAttribute(
                "code", ComparisonDesk.code(key).map(Object::toString).orElse(null));
        model.addAttribute("draft", draft);
        model.addAttribute("mayRelease", officer.has(Position.APPROVER));
        return "catalog/impact";
    }

    @PostMapping("/ring/all")
    String releaseToAll(@PathVariable String key, Officer officer, RedirectAttributes next) {
        rings.releaseToAll(key, officer.login());
        return back(key, "released", next);
    }

    @PostMapping("/ring/back")
    String takeBack(@PathVariable String key, Officer officer, RedirectAttributes next) {
        rings.takeBack(key, officer.login());
        return back(key, "taken-back", next);
    }

    private static String back(String key, String done, RedirectAttributes next) {
        next.addFlashAttribute("done", done);
        next.addAttribute("key", key);
        return "redirect:/diagrams/{key}/impact";
    }
}
