package vn.motcua.catalog.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.catalog.ProcedureNotFound;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitId;
import vn.motcua.organization.Units;

/** The catalogue for everyone: search, a procedure with what is still unknown of it, and its diagram. */
@Controller
@RequestMapping("/procedures")
class ProcedurePages {

    private final Catalog catalog;
    private final Units units;

    ProcedurePages(Catalog catalog, Units units) {
        this.catalog = catalog;
        this.units = units;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        var query = ProcedureQuery.checked(q, department, level, page, catalog);
        var found = query.in(catalog);
        var shown = found.stream()
                .skip((query.page() - 1L) * ProcedurePage.SIZE)
                .limit(ProcedurePage.SIZE)
                .toList();
        model.addAttribute("items", shown);
        model.addAttribute("total", found.size());
        model.addAttribute("page", query.page());
        model.addAttribute("more", query.page() * ProcedurePage.SIZE < found.size());
        model.addAttribute("q", query.text());
        model.addAttribute("department", department);
        model.addAttribute("level", level);
        model.addAttribute("departments", departments());
        return "catalog/procedures";
    }

    @GetMapping("/{code}")
    String one(@PathVariable String code, Model model) {
        var procedure = procedure(code);
        var department = procedure.department();
        model.addAttribute("procedure", procedure);
        model.addAttribute(
                "department", department == null ? null : units.find(department).orElse(null));
        model.addAttribute("drawn", file(procedure).exists());
        return "catalog/procedure";
    }

    @GetMapping("/{code}/diagram")
    ResponseEntity<String> diagram(@PathVariable String code) {
        var file = file(procedure(code));
        if (!file.exists()) {
            throw new ProcedureNotFound(code);
        }
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_XML)
                    .body(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those that own a procedure, by name. */
    private List<Unit> departments() {
        return catalog.all().stream()
                .map(Procedure::department)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap((UnitId unit) -> units.find(unit).stream())
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    private Procedure procedure(String code) {
        try {
            return catalog.procedure(new ProcedureCode(code));
        } catch (IllegalArgumentException malformed) {
            throw new ProcedureNotFound(code);
        }
    }

    private static ClassPathResource file(Procedure procedure) {
        return new ClassPathResource("processes/" + Catalog.folder(procedure) + "/" + procedure.code() + ".bpmn");
    }
}
