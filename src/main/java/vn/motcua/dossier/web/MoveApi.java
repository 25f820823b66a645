package vn.motcua.dossier.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.dossier.Moves;
import vn.motcua.dossier.Paper;
import vn.motcua.organization.Officer;
import vn.motcua.web.FieldChecks;
import vn.motcua.web.InvalidFields;

/** The ways out that law gives a dossier; each answers with the state it led to. */
@RestController
@RequestMapping("/api/dossiers/{code}")
class MoveApi {

    /** The state after the move, as national code and word. */
    private static final int MOST_PAPERS = 100;

    record Moved(String code, int state, String stateName) {}

    record SupplementRequest(
            @Nullable List<String> items, @Nullable String reason) {}

    record Supplement(
            @Nullable List<SuppliedPaper> papers, @Nullable String note) {}

    record SuppliedPaper(
            @Nullable String name,
            @Nullable Integer originals,
            @Nullable Integer copies) {}

    record Reason(@Nullable String reason) {}

    record Extension(
            @Nullable OffsetDateTime until, @Nullable String reason) {}

    private final Moves moves;
    private final DossierDesk desk;

    MoveApi(Moves moves, DossierDesk desk) {
        this.moves = moves;
        this.desk = desk;
    }

    @PostMapping("/supplement-request")
    Moved requestSupplement(@PathVariable String code, @RequestBody SupplementRequest body, Officer officer) {
        var items = body.items() == null ? List.<String>of() : body.items();
        if (items.stream().anyMatch(Objects::isNull)) {
            throw new InvalidFields("items", "field.required");
        }
        moves.requestSupplement(at(code), String.join("\n", items), orEmpty(body.reason()), officer);
        return moved(code);
    }

    @PostMapping("/supplement")
    Moved supplement(@PathVariable String code, @RequestBody Supplement body, Officer officer) {
        var checks = new FieldChecks();
        var note = checks.lines("note", body.note(), 2000);
        var papers = papers(checks, body.papers());
        checks.orRefuse();
        moves.supplement(at(code), papers, note == null ? "" : note, officer);
        return moved(code);
    }

    @PostMapping("/slip")
    Moved renewSlip(@PathVariable String code, Officer officer) {
        moves.renewSlip(at(code), officer);
        return moved(code);
    }

    @PostMapping("/refusal")
    Moved refuse(@PathVariable String code, @RequestBody Reason body, Officer officer) {
        moves.refuse(at(code), orEmpty(body.reason()), officer);
        return moved(code);
    }

    @PostMapping("/withdrawal")
    Moved withdraw(@PathVariable String code, @RequestBody Reason body, Officer officer) {
        moves.withdraw(at(code), orEmpty(body.reason()), officer);
        return moved(code);
    }

    @PostMapping("/stop")
    Moved stop(@PathVariable String code, @RequestBody Reason body, Officer officer) {
        moves.stop(at(code), orEmpty(body.reason()), officer);
        return moved(code);
    }

    @PostMapping("/extension")
    Moved extend(@PathVariable String code, @RequestBody Extension body, Officer officer) {
        if (body.until() == null) {
            throw new InvalidFields("until", "field.required");
        }
        moves.extend(at(code), body.until().toInstant(), orEmpty(body.reason()), officer);
        return moved(code);
    }

    private static List<Paper> papers(FieldChecks checks, @Nullable List<SuppliedPaper> sent) {
        if (sent == null) {
            return List.of();
        }
        if (sent.size() > MOST_PAPERS) {
            checks.fault("papers", "field.too-many");
            return List.of();
        }
        return sent.stream().map(paper -> paper(checks, paper)).toList();
    }

    private static Paper paper(FieldChecks checks, @Nullable SuppliedPaper sent) {
        var paper = sent == null ? new SuppliedPaper(null, null, null) : sent;
        return new Paper(
                checks.required("papers.name", paper.name(), 500),
                checks.number("papers.originals", paper.originals() == null ? 1 : paper.originals(), 0, 99),
                checks.number("papers.copies", paper.copies() == null ? 0 : paper.copies(), 0, 99));
    }

    private Moved moved(String code) {
        var state = desk.dossier(at(code)).state();
        return new Moved(code, state.code(), state.word());
    }

    private static DossierCode at(String code) {
        return DossierCode.parse(code);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
