package vn.motcua.catalog.change.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.catalog.change.Change.Mark;
import vn.motcua.catalog.change.ChangeWords;
import vn.motcua.catalog.change.Comparison;
import vn.motcua.catalog.change.ComparisonDesk;
import vn.motcua.catalog.change.VersionText;
import vn.motcua.catalog.change.VersionTexts;

/** Two versions of a diagram or table beside each other: changes in words, and drawn with marks. */
@Controller
@RequestMapping("/diagrams/{key}")
class ComparePages {

    private final ComparisonDesk comparisons;
    private final VersionTexts texts;
    private final ChangeWords words;

    ComparePages(ComparisonDesk comparisons, VersionTexts texts, ChangeWords words) {
        this.comparisons = comparisons;
        this.texts = texts;
        this.words = words;
    }

    @GetMapping("/compare")
    String compare(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Long draft,
            Locale locale,
            Model model) {
        var comparison = comparisons.compare(key, from, to, draft);
        model.addAttribute("comparison", comparison);
        model.addAttribute(
                "code", ComparisonDesk.code(key).map(Object::toString).orElse(null));
        model.addAttribute("versions", texts.all(key));
        model.addAttribute("draft", draft);
        model.addAttribute("from", name(comparison.before()));
        model.addAttribute("to", name(comparison.after()));
        model.addAttribute("changes", ShownChange.of(comparison.changes(), words, locale));
        count(comparison, model);
        if (comparison.limit() != null) {
            model.addAttribute("limit", words.time(comparison.limit().toString(), locale));
            model.addAttribute("allotted", words.time(comparison.allotted(), locale));
        }
        if (comparison.tables() != null) {
            model.addAttribute("tables", ShownTable.of(comparison.tables()));
        }
        return "catalog/compare";
    }

    /** The XML of one side, for the viewer. */
    @GetMapping("/drawing")
    ResponseEntity<String> drawing(
            @PathVariable String key, @RequestParam String at, @RequestParam(required = false) @Nullable Long draft) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(texts.of(key, "at", at, draft).content());
    }

    private static void count(Comparison comparison, Model model) {
        for (var mark : Mark.values()) {
            model.addAttribute(mark.word(), comparison.count(mark));
        }
    }

    private static String name(VersionText text) {
        return text.number() == null ? VersionTexts.DRAFT : String.valueOf(text.number());
    }
}
