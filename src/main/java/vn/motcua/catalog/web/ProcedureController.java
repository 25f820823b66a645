package vn.motcua.catalog.web;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.web.InvalidFields;

/** The catalogue for programs, open to everyone. */
@RestController
@RequestMapping("/api/procedures")
class ProcedureController {

    private final Catalog catalog;
    private final Shelf shelf;
    private final Diagrams diagrams;

    ProcedureController(Catalog catalog, Shelf shelf, Diagrams diagrams) {
        this.catalog = catalog;
        this.shelf = shelf;
        this.diagrams = diagrams;
    }

    /**
     * Takes {@code q}, {@code department} (a slug, or {@code unassigned}), {@code field}, {@code level}, {@code shape},
     * {@code todo} and {@code page}; the text is sought without regard to accents.
     */
    @GetMapping
    ProcedurePage list(@ParameterObject CatalogQuestion asked) {
        var query = ProcedureQuery.checked(asked.words(), shelf);
        var found = shelf.find(query);
        var deployed = diagrams.keys();
        var items = found.page(query.page(), ProcedurePage.SIZE).stream()
                .map(line -> ListedProcedure.of(
                        line, deployed.contains(line.procedure().code().processKey())))
                .toList();
        var total = found.lines().size();
        return new ProcedurePage(items, query.page(), ProcedurePage.pages(total), total);
    }

    @GetMapping("/{code}")
    WholeProcedure one(@PathVariable String code) {
        var procedure = catalog.procedure(checked(code));
        return WholeProcedure.of(
                procedure, diagrams.keys().contains(procedure.code().processKey()));
    }

    private static ProcedureCode checked(String code) {
        try {
            return new ProcedureCode(code);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidFields("code", "field.form");
        }
    }
}
