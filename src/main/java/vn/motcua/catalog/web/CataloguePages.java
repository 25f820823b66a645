package vn.motcua.catalog.web;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The catalogue for everyone: search and filters, whose state stands in the address; for staff also what is to do. */
@Controller
class CataloguePages {

    private static final String PATH = "/procedures";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Shelf shelf;
    private final Filters filters;
    private final Readers readers;
    private final CatalogExport export;

    CataloguePages(Shelf shelf, Filters filters, Readers readers, CatalogExport export) {
        this.shelf = shelf;
        this.filters = filters;
        this.readers = readers;
        this.export = export;
    }

    @GetMapping(PATH)
    String list(CatalogQuestion asked, @Nullable Principal reader, Locale locale, Model model) {
        var query = ProcedureQuery.checked(asked.words(), shelf);
        var found = shelf.find(query);
        var staff = readers.isStaff(reader);
        var pages = ProcedurePage.pages(found.lines().size());
        model.addAttribute("items", found.page(query.page(), ProcedurePage.SIZE));
        model.addAttribute("total", found.lines().size());
        model.addAttribute("query", query);
        model.addAttribute("pages", pages);
        model.addAttribute("staff", staff);
        model.addAttribute("filters", filters.of(query, found, staff, locale));
        model.addAttribute("before", query.page() > 1 ? query.at(PATH, Math.min(query.page() - 1, pages)) : null);
        model.addAttribute("next", query.page() < pages ? query.at(PATH, query.page() + 1) : null);
        model.addAttribute("csv", query.at(PATH + ".csv", 1));
        return "catalog/procedures";
    }

    /** All that the query finds, not one page of it. */
    @GetMapping(PATH + ".csv")
    ResponseEntity<String> csv(CatalogQuestion asked, @Nullable Principal reader, Locale locale) {
        var query = ProcedureQuery.checked(asked.words(), shelf);
        var file = ContentDisposition.attachment().filename("thu-tuc.csv").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(CSV)
                .body(export.csv(shelf.find(query).lines(), readers.isStaff(reader), locale));
    }
}
