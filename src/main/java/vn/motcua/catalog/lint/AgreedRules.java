package vn.motcua.catalog.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalog.model.ModelNode;

/** What every procedure's diagram has because the law gives it: ways out, watched time, a result that is handed over. */
final class AgreedRules {

    static final List<Rule<CheckedDiagram>> ALL = List.of(
            Rule.error("e-flow-missing", AgreedRules::callsTheFiveSteps),
            Rule.error("deadline-timer-missing", AgreedRules::watchesTheDeadline),
            Rule.error("deadline-timer-interrupts", AgreedRules::deadlineInterruptsNothing),
            Rule.error("withdrawal-missing", AgreedRules::canBeWithdrawnAndStopped),
            Rule.error("end-not-terminating", AgreedRules::mainEndsTerminate));

    private static final String E_FLOW = "five-step-e-flow";

    /** The event that starts each, and the date it reads. */
    private static final Map<String, String> TIMERS =
            Map.of("Event_DeadlineNear", "${deadlineWarning}", "Event_DeadlineReached", "${deadline}");

    /** The event that starts each, and the message it waits for. */
    private static final Map<String, String> MESSAGES =
            Map.of("Event_WithdrawalRequested", "WithdrawalRequested", "Event_StopOrdered", "StopOrdered");

    private AgreedRules() {}

    private static void callsTheFiveSteps(CheckedDiagram diagram, Complaints complaints) {
        if (!diagram.isShared()
                && diagram.nodes("callActivity")
                        .noneMatch(call -> call.attribute("calledElement").equals(E_FLOW))) {
            complaints.aboutAll(E_FLOW);
        }
    }

    private static void watchesTheDeadline(CheckedDiagram diagram, Complaints complaints) {
        missing(diagram, TIMERS, complaints);
    }

    private static void canBeWithdrawnAndStopped(CheckedDiagram diagram, Complaints complaints) {
        missing(diagram, MESSAGES, complaints);
    }

    private static void missing(CheckedDiagram diagram, Map<String, String> events, Complaints complaints) {
        if (diagram.isShared()) {
            return;
        }
        events.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(event -> start(diagram, event.getKey())
                        .filter(start -> waitsFor(start, event.getValue()))
                        .isEmpty())
                .forEach(event -> complaints.aboutAll(event.getKey(), event.getValue()));
    }

    static boolean watchesItsDeadline(CheckedDiagram diagram) {
        return TIMERS.entrySet().stream().allMatch(timer -> start(diagram, timer.getKey())
                .filter(start -> waitsFor(start, timer.getValue()))
                .isPresent());
    }

    private static void deadlineInterruptsNothing(CheckedDiagram diagram, Complaints complaints) {
        TIMERS.keySet().stream()
                .sorted()
                .flatMap(id -> start(diagram, id).stream())
                .filter(start -> !"false".equals(start.attribute("isInterrupting")))
                .forEach(complaints::about);
    }

    /** Side tasks that are open still must not keep a finished dossier alive. */
    private static void mainEndsTerminate(CheckedDiagram diagram, Complaints complaints) {
        if (!diagram.isShared()) {
            diagram.nodes("endEvent")
                    .filter(end -> end.parent().isEmpty())
                    .filter(end -> end.event() == null || !end.event().kind().equals("terminate"))
                    .forEach(complaints::about);
        }
    }

    private static Optional<ModelNode> start(CheckedDiagram diagram, String id) {
        return diagram.model().node(id).filter(node -> node.is("startEvent")).filter(node -> diagram.model()
                .node(node.parent())
                .filter(ModelNode::isEventSubProcess)
                .isPresent());
    }

    private static boolean waitsFor(ModelNode start, String text) {
        var event = start.event();
        return event != null && event.text().equals(text);
    }
}
