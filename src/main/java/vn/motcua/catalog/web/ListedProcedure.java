package vn.motcua.catalog.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Level;

/**
 * One line of the catalogue.
 *
 * @param shape the kind of its diagram's course; empty without one
 * @param source {@code published} here, {@code approved} process or {@code template} awaiting review; empty when unknown
 */
record ListedProcedure(
        String code,
        String name,
        String field,
        @Nullable String department,
        List<String> levels,
        Map<String, TermAnswer> timeLimits,
        @Nullable Long fee,
        List<String> toDo,
        String shape,
        String source,
        boolean hasDiagram) {

    static ListedProcedure of(CatalogLine line, boolean hasDiagram) {
        var procedure = line.procedure();
        var department = procedure.department();
        return new ListedProcedure(
                procedure.code().value(),
                procedure.name(),
                procedure.field(),
                department == null ? null : department.value(),
                procedure.levels().stream().map(Level::word).toList(),
                TermAnswer.byChannel(procedure.terms()),
                procedure.feeVnd(),
                procedure.toDo(),
                line.shape(),
                line.source(),
                hasDiagram);
    }
}
