package vn.motcua.catalog.web;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.catalog.ProcedureNotFound;
import vn.motcua.catalog.review.Draft;
import vn.motcua.catalog.review.DraftQuery;
import vn.motcua.catalog.review.Drafts;
import vn.motcua.catalog.sheet.LiveDiagram;
import vn.motcua.catalog.sheet.LiveDiagrams;
import vn.motcua.catalog.sheet.ProcedureSheets;
import vn.motcua.organization.Units;

/**
 * A procedure with all that is known of it, its steps and its diagram in force; for staff also what is still unknown,
 * where the diagram comes from, its versions and the dossiers on each.
 */
@Controller
@RequestMapping("/procedures/{code}")
class ProcedurePages {

    private final Catalog catalog;
    private final Units units;
    private final Shelf shelf;
    private final LiveDiagrams diagrams;
    private final ProcedureSheets sheets;
    private final Readers readers;
    private final Drafts drafts;
    private final Clock clock;

    ProcedurePages(
            Catalog catalog,
            Units units,
            Shelf shelf,
            LiveDiagrams diagrams,
            ProcedureSheets sheets,
            Readers readers,
            Drafts drafts,
            Clock clock) {
        this.catalog = catalog;
        this.units = units;
        this.shelf = shelf;
        this.diagrams = diagrams;
        this.sheets = sheets;
        this.readers = readers;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String one(@PathVariable String code, @Nullable Principal reader, Model model) {
        var procedure = procedure(code);
        var department = procedure.department();
        var versions = diagrams.of(procedure).map(LiveDiagram::versions).orElse(List.of());
        model.addAttribute("line", shelf.line(procedure));
        model.addAttribute("procedure", procedure);
        model.addAttribute(
                "department",
                Optional.ofNullable(department).flatMap(units::find).orElse(null));
        model.addAttribute("table", sheets.steps(procedure).orElse(null));
        model.addAttribute("versions", versions);
        model.addAttribute("drafts", drafts(procedure, reader));
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("staff", readers.isStaff(reader));
        model.addAttribute("analyst", readers.isAnalyst(reader));
        model.addAttribute("signedIn", reader != null);
        return "catalog/procedure";
    }

    /** The BPMN file in force, as Camunda Modeler opens it. */
    @GetMapping("/diagram")
    ResponseEntity<String> diagram(@PathVariable String code) {
        return diagrams.of(procedure(code))
                .map(diagram -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_XML)
                        .body(diagram.content()))
                .orElseThrow(() -> new ProcedureNotFound(code));
    }

    /** Those at work, for staff. */
    private List<Draft> drafts(Procedure procedure, @Nullable Principal reader) {
        var key = procedure.code().processKey();
        return readers.isStaff(reader) ? drafts.list(new DraftQuery(null, true, null, key)) : List.of();
    }

    private Procedure procedure(String code) {
        try {
            return catalog.procedure(new ProcedureCode(code));
        } catch (IllegalArgumentException malformed) {
            throw new ProcedureNotFound(code);
        }
    }
}
