package vn.motcua.catalog.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.Procedure;

/** All that the catalogue knows of a procedure, and the key of its diagram. */
record WholeProcedure(
        String code,
        boolean nationalCode,
        String name,
        String field,
        @Nullable String department,
        boolean departmentDerived,
        @Nullable String executingAgency,
        List<String> levels,
        List<String> channels,
        @Nullable String onlineLevel,
        Map<String, TermAnswer> timeLimits,
        @Nullable String timeLimitsAsPrinted,
        @Nullable Long fee,
        @Nullable String feesAsPrinted,
        List<String> subjects,
        @Nullable Integer papers,
        @Nullable String decision,
        @Nullable String provincialDecision,
        String asOf,
        @Nullable String statusNote,
        List<String> toDo,
        String processKey,
        boolean hasDiagram) {

    static WholeProcedure of(Procedure procedure, boolean hasDiagram) {
        var department = procedure.department();
        var online = procedure.onlineLevel();
        return new WholeProcedure(
                procedure.code().value(),
                procedure.code().isNational(),
                procedure.name(),
                procedure.field(),
                department == null ? null : department.value(),
                procedure.departmentDerived(),
                procedure.executingAgency(),
                procedure.levels().stream().map(Level::word).toList(),
                procedure.channels().stream().map(Channel::word).toList(),
                online == null ? null : online.word(),
                TermAnswer.byChannel(procedure.terms()),
                procedure.termsAsPrinted(),
                procedure.feeVnd(),
                procedure.fees(),
                procedure.subjects(),
                procedure.paperCount(),
                procedure.decision(),
                procedure.provincialDecision(),
                procedure.asOf(),
                procedure.statusNote(),
                procedure.toDo(),
                procedure.code().processKey(),
                hasDiagram);
    }
}
