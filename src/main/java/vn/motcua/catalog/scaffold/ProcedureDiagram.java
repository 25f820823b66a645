package vn.motcua.catalog.scaffold;

import static vn.motcua.catalog.scaffold.Path.Side.TOP;

import java.util.Locale;

/** Draws a procedure: its own steps, then what law adds to each of them. */
final class ProcedureDiagram {

    private final Blueprint blueprint;
    private final Diagram diagram;
    private final Trunk trunk;
    private final SidePaths sidePaths;
    /** Where a returned draft goes back to. */
    private Node draftedAt = new Node("", Kind.USER_TASK, "");

    private ProcedureDiagram(Blueprint blueprint) {
        this.blueprint = blueprint;
        diagram = new Diagram("tthc-" + blueprint.code(), blueprint.name(), blueprint.source());
        trunk = new Trunk(diagram, new Node("Event_DossierReceived", Kind.START, "Hồ sơ đã nộp"));
        trunk.then(Steps.routeSteps());
        sidePaths = new SidePaths(diagram);
    }

    static Diagram of(Blueprint blueprint) {
        return new ProcedureDiagram(blueprint).draw();
    }

    private Diagram draw() {
        blueprint.steps().forEach(this::add);
        trunk.then(Elements.terminate("Event_ResultReturned", "Kết quả đã trả"));
        diagram.subFlows.addAll(EventSubFlows.all());
        diagram.messages.addAll(EventSubFlows.MESSAGES);
        return diagram;
    }

    private void add(PlannedStep step) {
        switch (step.kind()) {
            case RECEIVE -> receive(step);
            case EXAMINE -> examine(step);
            case CONSULT -> consult(step);
            case DRAFT -> draft(step);
            case FINANCIAL_DUTY -> collectDuty(step);
            case ISSUE -> trunk.then(Steps.issueResult(blueprint, step));
            case REVIEW, APPROVE, OFFICE_EXAMINE, OFFICE_REVIEW -> decide(step);
            case ASSIGN, INSPECT, COUNCIL, POST, FORWARD -> act(step);
        }
    }

    /** A step with one answer. */
    private void act(PlannedStep step) {
        trunk.then(
                switch (step.kind()) {
                    case ASSIGN -> single("AssignDossier", "Phân công người thụ lý", "headGroup", "assign", step);
                    case INSPECT -> single("InspectSite", "Kiểm tra thực địa", "specialistGroup", "record", step);
                    case COUNCIL -> single("HoldCouncil", "Họp hội đồng thẩm định", "leaderGroup", "record", step);
                    case POST ->
                        single(
                                "PostPublicly",
                                "Niêm yết công khai kết quả kiểm tra",
                                "specialistGroup",
                                "record",
                                step);
                    default ->
                        single("ForwardSubmission", "Chuyển hồ sơ trình UBND tỉnh", "clerkGroup", "transfer", step);
                });
    }

    private static Node single(String meaning, String label, String group, String decision, PlannedStep step) {
        return Steps.person("Activity_" + meaning, label, group, decision, "", step);
    }

    /** A superior's step, which takes the draft or sends it back. */
    private void decide(PlannedStep step) {
        switch (step.kind()) {
            case REVIEW -> decide("ReviewDraft", "Duyệt dự thảo kết quả", "headGroup", "DraftAccepted", step);
            case APPROVE -> decide("ApproveResult", blueprint.shape().approval, "leaderGroup", "ResultApproved", step);
            case OFFICE_EXAMINE ->
                decide("ExamineSubmission", "Thẩm tra hồ sơ trình", "officeGroup", "SubmissionAccepted", step);
            default -> decide("ReviewSubmission", "Duyệt hồ sơ trình", "officeLeaderGroup", "SubmissionApproved", step);
        }
    }

    private void receive(PlannedStep step) {
        var back = trunk.meet("BeforeReceive");
        trunk.then(Steps.person(
                "Activity_ReceiveDossier",
                "Kiểm tra, tiếp nhận hồ sơ",
                "receptionGroup",
                "accept,supplement,refuse",
                "",
                step));
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
        trunk.then(Steps.person(
                "Activity_ExamineDossier",
                "Thẩm định hồ sơ",
                "specialistGroup",
                "propose,supplement,refuse",
                "",
                step));
        var eligible = trunk.ask(
                Elements.exclusive("Gateway_DossierEligible", "Hồ sơ đủ điều kiện?")
                        .labelled(TOP),
                "Flow_DossierEligible",
                "Đủ");
        sidePaths.fromExamination(eligible, draftedAt);
    }

    private void consult(PlannedStep step) {
        var outputs = Tag.of("camunda:inputOutput")
                .add(Elements.result("firstConsultedGroup", "first"))
                .add(Elements.result("secondConsultedGroup", "second"));
        trunk.then(Elements.ruleTask(
                "Activity_ChooseConsultedUnits", "Chọn cơ quan lấy ý kiến", "consulted-units", outputs));
        trunk.fork(
                opinion("First", "Cho ý kiến (cơ quan thứ nhất)", step),
                opinion("Second", "Cho ý kiến (cơ quan thứ hai)", step),
                "Consultation");
    }

    private static Node opinion(String which, String label, PlannedStep step) {
        return Steps.person(
                        "Activity_Give" + which + "Opinion",
                        label,
                        which.toLowerCase(Locale.ROOT) + "ConsultedGroup",
                        "give-opinion",
                        "",
                        step)
                .with("camunda:modelerTemplate", "vn.motcua.GiveOpinion");
    }

    private void draft(PlannedStep step) {
        draftedAt = trunk.meet("BeforeDraft");
        trunk.then(
                Steps.person("Activity_DraftResult", "Dự thảo kết quả", "specialistGroup", "propose,refuse", "", step));
        var proposed = trunk.ask(
                Elements.exclusive("Gateway_ResultProposed", "Đề xuất chấp thuận?")
                        .labelled(TOP),
                "Flow_ResultProposed",
                "Có");
        sidePaths.refusal("Flow_DraftRefused", proposed, 0);
    }

    private void decide(String id, String label, String group, String meaning, PlannedStep step) {
        trunk.then(Steps.person("Activity_" + id, label, group, "approve,return", "", step));
        trunk.askOrReturn(meaning, "Nội dung đạt yêu cầu?", "Đạt", draftedAt);
    }

    private void collectDuty(PlannedStep step) {
        trunk.then(Elements.serviceTask(
                "Activity_RequestFinancialDuty", "Thông báo nghĩa vụ tài chính", "requestFinancialDuty"));
        trunk.then(Steps.person(
                "Activity_RecordPayment", "Ghi nhận chứng từ nộp tiền", "receptionGroup", "paid", "", step));
        trunk.then(Elements.serviceTask(
                "Activity_ConfirmFinancialDuty", "Xác nhận đã hoàn thành nghĩa vụ", "confirmFinancialDuty"));
    }
}
