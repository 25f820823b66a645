package vn.motcua.tasklist.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.DossierNotFound;
import vn.motcua.dossier.DossierState;
import vn.motcua.engine.Flows;
import vn.motcua.organization.Officer;
import vn.motcua.tasklist.DossierLine;
import vn.motcua.tasklist.DossierSearch;
import vn.motcua.tasklist.Watches;
import vn.motcua.web.FieldChecks;

/** Dossiers as officers look them up and read them. */
@Controller
@RequestMapping("/dossiers")
class DossierPages {

    /** A line of the search. */
    record Line(DossierLine row, DueBadge due, boolean open) {}

    private final DossierSearch search;
    private final DossierFacts facts;
    private final DossierTrail trail;
    private final DossierMoves moves;
    private final DossierLadder ladder;
    private final DossierDesk desk;
    private final Watches watches;
    private final DueBadges badges;
    private final Flows flows;
    private final DossierFiles files;

    DossierPages(
            DossierSearch search,
            DossierFacts facts,
            DossierTrail trail,
            DossierMoves moves,
            DossierLadder ladder,
            DossierDesk desk,
            Watches watches,
            DueBadges badges,
            Flows flows,
            DossierFiles files) {
        this.search = search;
        this.facts = facts;
        this.trail = trail;
        this.moves = moves;
        this.ladder = ladder;
        this.desk = desk;
        this.watches = watches;
        this.badges = badges;
        this.flows = flows;
        this.files = files;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable Integer page,
            Officer officer,
            Model model) {
        var checks = new FieldChecks();
        var text = checks.optional("q", q, 100);
        var code = state == null || state.isBlank() ? null : number(checks, state);
        var number = page == null ? 1 : checks.number("page", page, 1, 10_000);
        checks.orRefuse();
        var found = search.find(officer, text, code, number);
        model.addAttribute(
                "lines",
                found.stream().limit(DossierSearch.PAGE_SIZE).map(this::line).toList());
        model.addAttribute("more", found.size() > DossierSearch.PAGE_SIZE);
        model.addAttribute("page", number);
        model.addAttribute("q", text);
        model.addAttribute("state", code);
        model.addAttribute("states", states());
        return "tasklist/dossiers";
    }

    @GetMapping("/{code}")
    String dossier(@PathVariable String code, Officer officer, Model model) {
        var sheet = facts.add(DossierCode.parse(code), officer, model);
        trail.add(sheet, model);
        moves.add(sheet, officer, model);
        ladder.add(sheet, officer, model);
        model.addAttribute("watched", watches.isWatched(DossierCode.parse(code), officer));
        return "tasklist/dossier";
    }

    /** What the applicant is told after a dossier came in. */
    @GetMapping("/{code}/received")
    String received(@PathVariable String code, Officer officer, Model model) {
        var sheet = facts.add(DossierCode.parse(code), officer, model);
        model.addAttribute("files", files.of(sheet.dossier().code(), officer));
        return "tasklist/received";
    }

    /** The drawing a dossier runs on, in the version it runs on. */
    @GetMapping("/{code}/diagram/{key}")
    ResponseEntity<String> diagram(@PathVariable String code, @PathVariable String key, Officer officer) {
        var dossier = desk.visibleDossier(DossierCode.parse(code), officer);
        var file = flows.diagram(dossier.code().value(), key).orElseThrow(() -> new DossierNotFound(code));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(file);
    }

    private Line line(DossierLine row) {
        var open = !DossierState.ofCode(row.state()).isEnd() && row.state() != DossierState.SETTLED.code();
        return new Line(row, badges.of(row.dueAt(), row.paused()), open);
    }

    private static List<Integer> states() {
        return Arrays.stream(DossierState.values()).map(DossierState::code).toList();
    }

    private static Integer number(FieldChecks checks, String state) {
        if (!state.matches("[0-9]{1,2}")) {
            checks.fault("state", "field.unknown-word");
            return 1;
        }
        return checks.number("state", Integer.valueOf(state), 1, states().size());
    }
}
