package vn.motcua.catalog.scaffold;

import static vn.motcua.catalog.scaffold.Path.Side.TOP;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Draws a procedure: its own steps, then what law adds to each of them. */
final class ProcedureDiagram {

    private static final List<String> ORDINALS = List.of("", "Second", "Third", "Fourth", "Fifth", "Sixth");

    private final Blueprint blueprint;
    private final Diagram diagram;
    private final Trunk trunk;
    private final SidePaths sidePaths;
    private final Node routing = Steps.routeSteps();
    private final Map<StepKind, Integer> drawn = new EnumMap<>(StepKind.class);
    /** Where a returned draft goes back to. */
    private Node draftedAt = new Node("", Kind.USER_TASK, "");

    private ProcedureDiagram(Blueprint blueprint) {
        this.blueprint = blueprint;
        diagram = new Diagram("tthc-" + blueprint.code(), blueprint.name(), blueprint.words());
        diagram.facts.put("shape", blueprint.shape().slug());
        diagram.facts.put("decidedBy", blueprint.decider().word());
        diagram.facts.put("source", blueprint.source());
        trunk = new Trunk(diagram, new Node("Event_DossierReceived", Kind.START, "Hồ sơ đã nộp"));
        trunk.then(routing);
        sidePaths = new SidePaths(diagram);
    }

    /** @throws IllegalArgumentException when a step stands where it cannot be drawn */
    static Diagram of(Blueprint blueprint) {
        return new ProcedureDiagram(blueprint).draw();
    }

    private Diagram draw() {
        var consulted = new ArrayList<PlannedStep>();
        for (var step : blueprint.steps()) {
            if (step.kind() == StepKind.CONSULT) {
                consulted.add(step);
                continue;
            }
            consult(consulted);
            add(step);
        }
        consult(consulted);
        trunk.then(Elements.terminate("Event_ResultReturned", "Kết quả đã trả"));
        diagram.subFlows.addAll(EventSubFlows.all());
        diagram.messages.addAll(EventSubFlows.MESSAGES);
        routing.extended(Steps.routing(blueprint.decider(), UsedGroups.of(diagram, blueprint)));
        return diagram;
    }

    private void add(PlannedStep step) {
        switch (step.kind()) {
            case RECEIVE -> receive(step);
            case EXAMINE -> examine(step);
            case DRAFT -> draft(step);
            case FINANCIAL_DUTY -> collectDuty(step);
            case LINKED -> settleLinked(step);
            case ISSUE -> trunk.then(once(step, Steps.issueResult(blueprint, step)));
            case REVIEW -> decide(step, "DraftAccepted");
            case APPROVE -> decide(step, "ResultApproved");
            case OFFICE_EXAMINE -> decide(step, "SubmissionAccepted");
            case OFFICE_REVIEW -> decide(step, "SubmissionApproved");
            default -> trunk.then(person(step, step.kind().group, nth(step.kind())));
        }
    }

    /** A person's step; the second of a kind has an id of its own and the same element template. */
    private Node person(PlannedStep step, String group, String nth) {
        var kind = step.kind();
        return Steps.person(
                        "Activity_" + kind.meaning + nth,
                        blueprint.shape().label(kind, blueprint.decider()) + times(nth),
                        group,
                        kind.answers,
                        "",
                        step)
                .with("camunda:modelerTemplate", "vn.motcua." + kind.meaning);
    }

    /** Officers tell a second step of a kind from the first by its number. */
    private static String times(String nth) {
        return nth.isEmpty() ? "" : " (lần " + (ORDINALS.indexOf(nth) + 1) + ")";
    }

    private String nth(StepKind kind) {
        var before = drawn.merge(kind, 1, Integer::sum) - 1;
        if (before >= ORDINALS.size()) {
            throw new IllegalArgumentException("too many steps " + kind.word());
        }
        return ORDINALS.get(before);
    }

    private Node once(PlannedStep step, Node node) {
        if (drawn.merge(step.kind(), 1, Integer::sum) > 1) {
            throw new IllegalArgumentException(
                    "more than one step " + step.kind().word());
        }
        return node;
    }

    private void receive(PlannedStep step) {
        var back = trunk.meet("BeforeReceive");
        trunk.then(once(step, person(step, step.kind().group, "")));
        var complete = trunk.ask(
                Elements.exclusive("Gateway_DossierComplete", "Hồ sơ đủ và hợp lệ?")
                        .labelled(TOP),
                "Flow_DossierComplete",
                "Hợp lệ");
        sidePaths.fromReception(complete, back);
        trunk.then(Steps.startHandling());
    }

    private void examine(PlannedStep step) {
        draftedAt = trunk.meet("BeforeExamine");
        trunk.then(once(step, person(step, step.kind().group, "")));
        var question = blueprint.shape() == Shape.COMPLAINT ? "Đơn đủ điều kiện thụ lý?" : "Hồ sơ đủ điều kiện?";
        var eligible = trunk.ask(
                Elements.exclusive("Gateway_DossierEligible", question).labelled(TOP), "Flow_DossierEligible", "Đủ");
        sidePaths.fromExamination(eligible, draftedAt);
    }

    /** Asks all agencies at the same time; each has its own step and its own time. */
    private void consult(List<PlannedStep> steps) {
        if (steps.isEmpty()) {
            return;
        }
        var asked = new AskedAgencies(steps);
        trunk.then(asked.choice());
        trunk.fork(asked.opinions(), "Consultation");
        steps.clear();
    }

    private void draft(PlannedStep step) {
        var nth = nth(step.kind());
        draftedAt = trunk.meet("BeforeDraft" + nth);
        trunk.then(person(step, step.kind().group, nth));
        var proposed = trunk.ask(
                Elements.exclusive("Gateway_ResultProposed" + nth, "Đề xuất chấp thuận?")
                        .labelled(TOP),
                "Flow_ResultProposed" + nth,
                "Có");
        sidePaths.refusal("Flow_DraftRefused" + nth, proposed, 0);
    }

    /** A superior's step, which takes the draft or sends it back. */
    private void decide(PlannedStep step, String meaning) {
        var nth = nth(step.kind());
        trunk.then(person(step, step.kind().group, nth));
        trunk.askOrReturn(meaning + nth, "Nội dung đạt yêu cầu?", "Đạt", draftedAt);
    }

    private void collectDuty(PlannedStep step) {
        trunk.then(once(
                step,
                Elements.serviceTask(
                        "Activity_RequestFinancialDuty", "Thông báo nghĩa vụ tài chính", "requestFinancialDuty")));
        trunk.then(person(step, step.kind().group, ""));
        trunk.then(Elements.serviceTask(
                "Activity_ConfirmFinancialDuty", "Xác nhận đã hoàn thành nghĩa vụ", "confirmFinancialDuty"));
    }

    /** The next agency of a chain of procedures; which one, the table says. */
    private void settleLinked(PlannedStep step) {
        var count = (int) blueprint.steps().stream()
                .filter(other -> other.kind() == StepKind.LINKED)
                .count();
        if (!drawn.containsKey(step.kind())) {
            trunk.then(AskedAgencies.linked(count));
        }
        var nth = nth(step.kind());
        trunk.then(person(step, AskedAgencies.linkedGroup(ORDINALS.indexOf(nth)), nth));
    }
}
