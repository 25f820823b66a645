package vn.motcua.catalog.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.Procedure;

/** One line of the catalogue. */
record ListedProcedure(
        String code,
        String name,
        String field,
        @Nullable String department,
        List<String> levels,
        Map<String, TermAnswer> timeLimits,
        @Nullable Long fee,
        List<String> toDo,
        boolean hasDiagram) {

    static ListedProcedure of(Procedure procedure, boolean hasDiagram) {
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
                hasDiagram);
    }
}
