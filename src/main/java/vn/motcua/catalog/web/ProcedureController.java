package vn.motcua.catalog.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.web.InvalidFields;

/** The catalogue for programs, open to everyone. */
@RestController
@RequestMapping("/api/procedures")
class ProcedureController {

    private final Catalog catalog;
    private final Diagrams diagrams;

    ProcedureController(Catalog catalog, Diagrams diagrams) {
        this.catalog = catalog;
        this.diagrams = diagrams;
    }

    /** Department takes a slug, or {@code unassigned}; the text is sought without regard to accents. */
    @GetMapping
    ProcedurePage list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String page) {
        var query = ProcedureQuery.checked(q, department, level, page, catalog);
        var found = query.in(catalog);
        var items = found.stream()
                .skip((query.page() - 1L) * ProcedurePage.SIZE)
                .limit(ProcedurePage.SIZE)
                .map(procedure -> ListedProcedure.of(procedure, diagrams.standFor(procedure.code())))
                .toList();
        var pages = (found.size() + ProcedurePage.SIZE - 1) / ProcedurePage.SIZE;
        return new ProcedurePage(items, query.page(), pages, found.size());
    }

    @GetMapping("/{code}")
    WholeProcedure one(@PathVariable String code) {
        var procedure = catalog.procedure(checked(code));
        return WholeProcedure.of(procedure, diagrams.standFor(procedure.code()));
    }

    private static ProcedureCode checked(String code) {
        try {
            return new ProcedureCode(code);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidFields("code", "field.form");
        }
    }
}
