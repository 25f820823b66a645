package vn.motcua.tasklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.catalog.ProcedureNotFound;
import vn.motcua.dossier.DuePreview;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.UsualPapers;
import vn.motcua.engine.Flows;
import vn.motcua.organization.Officer;
import vn.motcua.sla.Deadline;
import vn.motcua.web.FieldChecks;
import vn.motcua.web.Refusal;

/** Receiving a dossier at the counter: choose the procedure, then one form. */
@Controller
@RequestMapping("/dossiers/new")
class IntakePages {

    private static final int MOST_FOUND = 20;

    /** A procedure in the search, and whether it can be received yet. */
    record Found(Procedure procedure, boolean open) {}

    private final Intake intake;
    private final Catalog catalog;
    private final Flows flows;
    private final CompetentCommunes communes;
    private final TypedFaults faults;
    private final UsualPapers usual;
    private final DuePreview due;

    IntakePages(
            Intake intake,
            Catalog catalog,
            Flows flows,
            CompetentCommunes communes,
            TypedFaults faults,
            UsualPapers usual,
            DuePreview due) {
        this.intake = intake;
        this.catalog = catalog;
        this.flows = flows;
        this.communes = communes;
        this.faults = faults;
        this.usual = usual;
        this.due = due;
    }

    @GetMapping
    String start(
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(required = false) @Nullable String q,
            Officer officer,
            Model model) {
        if (procedure == null || procedure.isBlank()) {
            return choose(q, model);
        }
        var wanted = code(procedure);
        return form(IntakeForm.empty(wanted.value(), usual.of(wanted, officer)), officer, model);
    }

    @PostMapping
    String receive(
            @RequestParam Map<String, String> typed, Officer officer, Model model, HttpServletResponse response) {
        var form = IntakeForm.of(typed);
        if (typed.containsKey("add")) {
            return form(form.withMoreRows(), officer, model);
        }
        try {
            var dossier = intake.receive(form.newDossier(), officer);
            return "redirect:/dossiers/" + dossier.code() + "/received";
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            faults.show(refusal, model);
            return form(form, officer, model);
        }
    }

    private String choose(@Nullable String q, Model model) {
        var checks = new FieldChecks();
        var text = checks.optional("q", q, 200);
        checks.orRefuse();
        model.addAttribute("q", text);
        model.addAttribute("found", text == null ? List.of() : found(text));
        return "tasklist/choose-procedure";
    }

    private List<Found> found(String text) {
        return catalog.search(text).stream()
                .limit(5L * MOST_FOUND)
                .map(procedure ->
                        new Found(procedure, flows.knows(procedure.code().processKey())))
                .sorted(Comparator.comparing(Found::open).reversed())
                .limit(MOST_FOUND)
                .toList();
    }

    private String form(IntakeForm form, Officer officer, Model model) {
        var procedure = catalog.procedure(code(form.procedureCode()));
        model.addAttribute("form", form);
        model.addAttribute("procedure", procedure);
        model.addAttribute("communes", communes.toChooseFrom(procedure, officer));
        model.addAttribute("mustChoose", communes.mustBeChosen(procedure, officer));
        model.addAttribute("promise", promise(procedure, form, officer));
        model.addAttribute("errors", model.getAttribute("errors") == null ? Map.of() : model.getAttribute("errors"));
        return "tasklist/receive";
    }

    /** Null when no date can be said: the page says so then, and receiving goes on. */
    private @Nullable Deadline promise(Procedure procedure, IntakeForm form, Officer officer) {
        var typed = form.value("channel");
        var channel = Arrays.stream(Channel.values())
                .filter(word -> word.word().equals(typed))
                .findFirst()
                .orElse(Channel.DIRECT);
        try {
            return due.now(procedure, channel, form.value("handledBy"), officer);
        } catch (Refusal receivesNowhere) {
            return null;
        }
    }

    private static ProcedureCode code(String text) {
        try {
            return new ProcedureCode(text);
        } catch (IllegalArgumentException malformed) {
            throw new ProcedureNotFound(text);
        }
    }
}
