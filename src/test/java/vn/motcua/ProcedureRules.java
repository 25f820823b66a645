package vn.motcua;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.LegalLimit;
import vn.motcua.catalog.ProcedureCode;

/** What a procedure's diagram must be as a whole. */
final class ProcedureRules {

    private static final Set<String> SIDE_EVENTS =
            Set.of("Event_WithdrawalRequested", "Event_StopOrdered", "Event_DeadlineNear", "Event_DeadlineReached");
    private static final Catalog CATALOG = new Catalog();

    private ProcedureRules() {}

    static List<String> keyIsTheFileName(ProcessModel diagram) {
        var key = diagram.isShared() ? diagram.name() : "tthc-" + diagram.name();
        return unless(
                diagram.all(Process.class).size() == 1
                        && diagram.process().getId().equals(key),
                diagram,
                "must hold one process with the id " + key);
    }

    static List<String> hasACatalogueEntry(ProcessModel diagram) {
        var entry = Path.of("procedure-catalog", diagram.folder(), diagram.name() + ".yaml");
        return unless(diagram.isShared() || Files.exists(entry), diagram, "has no catalogue file " + entry);
    }

    static List<String> historyTimeToLiveIsSet(ProcessModel diagram) {
        return unless(
                "P3650D".equals(diagram.process().getCamundaHistoryTimeToLiveString()),
                diagram,
                "must keep its history for P3650D");
    }

    /** A longer name would keep the server from starting. */
    static List<String> namesFitTheEngine(ProcessModel diagram) {
        var longest = Stream.concat(
                        Stream.of(diagram.process().getName()),
                        diagram.all(FlowElement.class).stream().map(FlowElement::getName))
                .filter(Objects::nonNull)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return unless(longest <= 255, diagram, "has a name of more than 255 characters");
    }

    static List<String> agreedModelerSavedIt(ProcessModel diagram) {
        var definitions = diagram.model().getDefinitions();
        return unless(
                "Camunda Modeler".equals(definitions.getExporter())
                        && "5.40.0".equals(definitions.getExporterVersion()),
                diagram,
                "must be saved by the Modeler that docs/modeling.md names");
    }

    static List<String> hasBothSlaTimersAndWithdrawal(ProcessModel diagram) {
        var starts = new HashSet<String>();
        diagram.all(SubProcess.class).stream()
                .filter(SubProcess::triggeredByEvent)
                .flatMap(flow -> flow.getChildElementsByType(StartEvent.class).stream())
                .forEach(start -> starts.add(start.getId()));
        return unless(diagram.isShared() || starts.containsAll(SIDE_EVENTS), diagram, "lacks one of " + SIDE_EVENTS);
    }

    static List<String> mainEndsTerminate(ProcessModel diagram) {
        return diagram.isShared()
                ? List.of()
                : diagram.process().getChildElementsByType(EndEvent.class).stream()
                        .filter(end -> end.getChildElementsByType(TerminateEventDefinition.class)
                                .isEmpty())
                        .map(end -> diagram.complaint(end, "must be a terminate end event"))
                        .toList();
    }

    static List<String> allotmentsFitTheLegalLimit(ProcessModel diagram) {
        if (diagram.isShared()) {
            return List.of();
        }
        var limit = LegalLimit.of(CATALOG.procedure(new ProcedureCode(diagram.name())));
        var start = diagram.process()
                .getChildElementsByType(StartEvent.class)
                .iterator()
                .next();
        var longest = longest(start, new HashSet<>()).setScale(2, RoundingMode.HALF_UP);
        if (limit == null) {
            return unless(longest.signum() == 0, diagram, "allots time, but the catalogue states no time limit");
        }
        return unless(
                longest.signum() > 0
                        && longest.compareTo(LegalLimit.workingHours(limit).setScale(2, RoundingMode.HALF_UP)) <= 0,
                diagram,
                "allots %s working hours, the limit is %s".formatted(longest, limit));
    }

    /** Without going round a loop: a returned draft has its time over again, which is what the SLA is for. */
    private static BigDecimal longest(FlowNode node, Set<String> path) {
        path.add(node.getId());
        var own = ProcessModel.property(node, "allotted")
                .map(text -> LegalLimit.workingHours(LegalTerm.parse(text)))
                .orElse(BigDecimal.ZERO);
        var rest = node.getSucceedingNodes().list().stream()
                .filter(next -> !path.contains(next.getId()))
                .map(next -> longest(next, path))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        path.remove(node.getId());
        return own.add(rest);
    }

    private static List<String> unless(boolean right, ProcessModel diagram, String complaint) {
        return right ? List.of() : List.of(diagram.name() + ": " + complaint);
    }
}
