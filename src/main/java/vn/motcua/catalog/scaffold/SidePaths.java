package vn.motcua.catalog.scaffold;

import static vn.motcua.catalog.scaffold.Path.Side.BOTTOM;
import static vn.motcua.catalog.scaffold.Path.Side.LEFT;
import static vn.motcua.catalog.scaffold.Path.Side.RIGHT;
import static vn.motcua.catalog.scaffold.Path.Side.TOP;

/** The lawful ways out below the straight path: refusal (Form 03), one supplement (Form 02), closing. */
final class SidePaths {

    private static final int FIRST = 5;

    private final Diagram diagram;
    private final Node refuse =
            Elements.serviceTask("Activity_RefuseDossier", "Ban hành phiếu từ chối", "refuseDossier");
    private final Node request =
            Elements.serviceTask("Activity_RequestSupplement", "Gửi phiếu yêu cầu bổ sung", "requestSupplement");
    private final Node refusals = Elements.exclusive("Gateway_AnyRefusal", "");
    private final Node requests = Elements.exclusive("Gateway_AnySupplement", "");
    private final Node whoAsked = Elements.exclusive("Gateway_AskedAtReception", "Bước nào yêu cầu bổ sung?");

    SidePaths(Diagram diagram) {
        this.diagram = diagram;
        refusals.at(FIRST, 1);
        refuse.at(FIRST + 1, 1);
        var refused = Elements.terminate("Event_DossierRefused", "Hồ sơ bị từ chối");
        diagram.chain(refusals, refuse, refused.at(FIRST + 2, 1));
        addSupplement();
    }

    private void addSupplement() {
        var wait = new Node("Gateway_AwaitSupplement", Kind.EVENT_GATEWAY, "");
        var received =
                Elements.messageEvent(Kind.CATCH, "Event_SupplementReceived", "Hồ sơ đã bổ sung", "SupplementReceived");
        var resume = Elements.serviceTask("Activity_ResumeHandling", "Tính tiếp thời gian", "resumeHandling");
        requests.at(FIRST, 2);
        request.at(FIRST + 1, 2);
        wait.at(FIRST + 2, 2);
        received.at(FIRST + 3, 2);
        resume.at(FIRST + 4, 2);
        whoAsked.at(FIRST + 5, 2).labelled(RIGHT);
        diagram.chain(requests, request, wait, received, resume, whoAsked);
        addClosing(wait);
    }

    private void addClosing(Node wait) {
        var over = Elements.timerEvent(Kind.CATCH, "Event_SupplementTimeOver", "Hạn bổ sung đã hết", "supplementUntil");
        var close = Elements.serviceTask("Activity_CloseDossier", "Đóng hồ sơ", "closeDossier");
        var closed = Elements.terminate("Event_DossierClosed", "Hồ sơ đã đóng");
        diagram.connect(Edge.plain(wait, over.at(FIRST + 2, 3), Path.turn(BOTTOM, 0, TOP)));
        close.at(FIRST + 3, 3);
        closed.at(FIRST + 4, 3);
        diagram.chain(over, close, closed);
    }

    /** Reception's ways out, and the way back after a supplement it asked for. */
    void fromReception(Node gateway, Node back) {
        diagram.connect(Edge.when(
                "Flow_ReceptionRefused",
                "decision == 'refuse'",
                gateway,
                refusals,
                "Từ chối",
                Path.turn(BOTTOM, 10, LEFT)));
        diagram.connect(Edge.when(
                "Flow_ReceptionNeedsSupplement",
                "decision == 'supplement'",
                gateway,
                requests,
                "Bổ sung",
                Path.turn(BOTTOM, -10, LEFT)));
        diagram.connect(Edge.when(
                "Flow_BackToReception",
                "phase == 'reception'",
                whoAsked,
                back,
                "Tiếp nhận",
                Path.channel(BOTTOM, 0, BOTTOM, 0, 3, 70)));
    }

    /** Examination's ways out, and the way back after a supplement it asked for. */
    void fromExamination(Node gateway, Node back) {
        refusal("Flow_ExaminationRefused", gateway, -10);
        diagram.connect(Edge.when(
                "Flow_ExaminationNeedsSupplement",
                "decision == 'supplement'",
                gateway,
                requests,
                "Bổ sung",
                Path.channel(BOTTOM, 10, TOP, 0, 1, 65)));
        diagram.connect(Edge.usual(
                "Flow_BackToExamination", whoAsked, back, "Thẩm định", Path.channel(TOP, 0, BOTTOM, 0, 0, 74)));
    }

    /** A refusal found later than reception. */
    void refusal(String id, Node gateway, int shift) {
        diagram.connect(Edge.when(
                id, "decision == 'refuse'", gateway, refusals, "Từ chối", Path.channel(BOTTOM, shift, TOP, 0, 0, 56)));
    }
}
