package vn.motcua.catalog.scaffold;

import static vn.motcua.catalog.scaffold.Path.Side.BOTTOM;
import static vn.motcua.catalog.scaffold.Path.Side.LEFT;
import static vn.motcua.catalog.scaffold.Path.Side.TOP;

import java.util.List;

/** What every procedure answers to besides its steps: withdrawal, a stop from outside, a nearing and a missed due date. */
final class EventSubFlows {

    static final List<String> MESSAGES = List.of("SupplementReceived", "WithdrawalRequested", "StopOrdered");

    private EventSubFlows() {}

    static List<SubFlow> all() {
        return List.of(withdrawal(), stopOrder(), warning(), overdue());
    }

    private static SubFlow withdrawal() {
        var flow = new SubFlow("Activity_Withdrawal", "Người nộp rút hồ sơ");
        chain(
                flow,
                Elements.messageEvent(
                        Kind.START, "Event_WithdrawalRequested", "Có yêu cầu rút hồ sơ", "WithdrawalRequested"),
                sidePerson("Activity_StopNotice", "Lập thông báo dừng giải quyết", "receptionGroup", "notify"),
                Elements.serviceTask("Activity_StopDossier", "Dừng giải quyết hồ sơ", "stopDossier"),
                Elements.end("Event_DossierStopped", "Hồ sơ đã dừng"));
        return flow;
    }

    private static SubFlow stopOrder() {
        var flow = new SubFlow("Activity_StopOrder", "Dừng theo yêu cầu của cơ quan có thẩm quyền");
        chain(
                flow,
                Elements.messageEvent(Kind.START, "Event_StopOrdered", "Có yêu cầu dừng", "StopOrdered"),
                Elements.serviceTask("Activity_StopOrderedDossier", "Dừng giải quyết hồ sơ", "stopDossier")
                        .with("camunda:modelerTemplate", "vn.motcua.StopDossier"),
                Elements.end("Event_OrderedStopDone", "Hồ sơ đã dừng"));
        return flow;
    }

    /** One working day before the due date: finish, or apologise and appoint once more (Form 04). */
    private static SubFlow warning() {
        var flow = new SubFlow("Activity_DeadlineNear", "Còn một ngày làm việc");
        var decided =
                Elements.exclusive("Gateway_FinishInTime", "Kịp trả đúng hẹn?").labelled(TOP);
        chain(
                flow,
                Elements.timerEvent(Kind.START, "Event_DeadlineNear", "Sắp đến hạn trả", "deadlineWarning")
                        .with("isInterrupting", "false"),
                sidePerson(
                        "Activity_ApologiseOrFinish",
                        "Chỉ đạo trả đúng hạn hoặc xin lỗi",
                        "leaderGroup",
                        "finish,extend"),
                decided);
        var inTime = flow.add(
                Elements.end("Event_FinishOrdered", "Đã chỉ đạo đúng hạn").at(3, 0));
        flow.connect(Edge.usual("Flow_FinishInTime", decided, inTime, "Kịp", Path.STRAIGHT));
        var extend = Elements.serviceTask("Activity_ExtendDossier", "Gửi phiếu xin lỗi, hẹn lại", "extendDossier")
                .at(3, 1);
        flow.chain(
                extend,
                Elements.end("Event_DossierExtended", "Thời hạn đã hẹn lại").at(4, 1));
        flow.connect(Edge.when(
                "Flow_Extend", "decision == 'extend'", decided, extend, "Xin lỗi", Path.turn(BOTTOM, 0, LEFT)));
        return flow;
    }

    /** At the due date: the director of the centre hears of it and directs. */
    private static SubFlow overdue() {
        var flow = new SubFlow("Activity_DeadlineMissed", "Hồ sơ quá hạn");
        var ladder = Tag.of("camunda:inputOutput")
                .add(Elements.input("daysLate", "0"))
                .add(Elements.result("escalationGroup", "escalationGroup"));
        chain(
                flow,
                Elements.timerEvent(Kind.START, "Event_DeadlineReached", "Đã đến hạn trả", "deadline")
                        .with("isInterrupting", "false"),
                Elements.ruleTask("Activity_FindSupervisor", "Xác định cấp chỉ đạo", "escalation-ladder", ladder),
                Elements.serviceTask("Activity_EscalateDossier", "Báo cáo hồ sơ quá hạn", "escalateDossier"),
                sidePerson("Activity_DirectOverdue", "Chỉ đạo xử lý quá hạn", "escalationGroup", "direct"),
                Elements.end("Event_OverdueDirected", "Hồ sơ quá hạn đã được chỉ đạo"));
        return flow;
    }

    private static Node sidePerson(String id, String label, String group, String decisions) {
        return Steps.person(id, label, group, decisions, "", PlannedStep.template(StepKind.REVIEW, ""));
    }

    private static void chain(SubFlow flow, Node... nodes) {
        for (var i = 0; i < nodes.length; i++) {
            nodes[i].at(i, 0);
        }
        flow.chain(nodes);
    }
}
