package vn.motcua.catalog.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.Procedure;
import vn.motcua.web.FieldChecks;

/** What a client looks for in the catalogue, checked. */
record ProcedureQuery(
        String text, @Nullable String department, @Nullable Level level, int page) {

    private static final int LONGEST_TEXT = 200;
    private static final int LAST_PAGE = 1_000_000;

    /** @throws vn.motcua.web.InvalidFields naming each parameter that cannot be taken */
    static ProcedureQuery checked(
            @Nullable String q,
            @Nullable String department,
            @Nullable String level,
            @Nullable String page,
            Catalog catalog) {
        var checks = new FieldChecks();
        var text = checks.optional("q", q, LONGEST_TEXT);
        var slug = blankToNull(department);
        if (slug != null && !catalog.knowsDepartment(slug)) {
            checks.fault("department", "field.unknown-word");
        }
        var checkedLevel = blankToNull(level) == null ? null : checks.word("level", level, Level.class);
        var number = pageNumber(blankToNull(page), checks);
        checks.orRefuse();
        return new ProcedureQuery(text == null ? "" : text, slug, checkedLevel, number);
    }

    List<Procedure> in(Catalog catalog) {
        return catalog.search(text).stream()
                .filter(procedure -> department == null || department.equals(Catalog.folder(procedure)))
                .filter(procedure -> level == null || procedure.levels().contains(level))
                .toList();
    }

    private static int pageNumber(@Nullable String page, FieldChecks checks) {
        if (page == null) {
            return 1;
        }
        if (!page.matches("[0-9]{1,9}")) {
            checks.fault("page", "field.form");
            return 1;
        }
        return checks.number("page", Integer.valueOf(page), 1, LAST_PAGE);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
