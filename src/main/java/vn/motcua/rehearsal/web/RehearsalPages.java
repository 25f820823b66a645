package vn.motcua.rehearsal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.DiagramDrafts;
import vn.motcua.catalog.DiagramDrafts.DraftText;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.organization.Unit;
import vn.motcua.rehearsal.Rehearsals;
import vn.motcua.rehearsal.WayThrough;
import vn.motcua.web.InvalidFields;
import vn.motcua.web.Problems;
import vn.motcua.web.Refusal;

/** A draft's rehearsal as a page: choose a way through, see the steps, dates, letters and the way on the diagram. */
@Controller
@RequestMapping("/drafts/{id}/rehearsal")
class RehearsalPages {

    private final DiagramDrafts drafts;
    private final Rehearsals rehearsals;
    private final Catalog catalog;
    private final PlayWords words;
    private final Problems problems;
    private final Clock clock;

    RehearsalPages(
            DiagramDrafts drafts,
            Rehearsals rehearsals,
            Catalog catalog,
            PlayWords words,
            Problems problems,
            Clock clock) {
        this.drafts = drafts;
        this.rehearsals = rehearsals;
        this.catalog = catalog;
        this.words = words;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable long id, @RequestParam(required = false) @Nullable String procedure, Model model) {
        return page(drafts.text(id), RehearsalForm.empty(procedure, clock), Map.of(), model);
    }

    @PostMapping
    String play(
            @PathVariable long id, @RequestParam Map<String, String> typed, Model model, HttpServletResponse response) {
        var draft = drafts.text(id);
        var form = RehearsalForm.of(typed, clock);
        try {
            model.addAttribute("play", words.of(rehearsals.play(draft, form.rehearsal())));
            return page(draft, form, Map.of(), model);
        } catch (InvalidFields invalid) {
            response.setStatus(invalid.status().value());
            return page(draft, form, faults(invalid), model);
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            model.addAttribute("refused", problems.of(refusal).getTitle());
            return page(draft, form, Map.of(), model);
        }
    }

    private String page(DraftText draft, RehearsalForm form, Map<String, String> errors, Model model) {
        var own = rehearsals.procedureOf(draft);
        var procedure = own.or(() -> code(form.value("procedure"))).flatMap(catalog::find);
        model.addAttribute("draft", draft);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("chooses", own.isEmpty());
        model.addAttribute("procedure", procedure.orElse(null));
        model.addAttribute("ways", WayThrough.allWords());
        model.addAttribute("counters", procedure.map(this::counters).orElse(Map.of()));
        return "rehearsal/rehearsal";
    }

    /** Names by slug, in the order in which they are offered. */
    private Map<String, String> counters(Procedure procedure) {
        Map<String, String> names = new LinkedHashMap<>();
        List<Unit> counters = rehearsals.counters(procedure);
        counters.forEach(unit -> names.put(unit.id().value(), words.unit(unit)));
        return names;
    }

    private Map<String, String> faults(InvalidFields invalid) {
        Map<String, String> errors = new LinkedHashMap<>();
        invalid.faults().forEach(fault -> errors.putIfAbsent(fault.field(), problems.text(fault.message())));
        return errors;
    }

    private static Optional<ProcedureCode> code(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(new ProcedureCode(text.strip()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
