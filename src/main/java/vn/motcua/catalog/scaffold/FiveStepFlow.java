package vn.motcua.catalog.scaffold;

import java.util.List;

/** The shared diagram behind every result: sign, transfer, print, stamp, return. */
final class FiveStepFlow {

    /** A person's step and the record that the system makes of it. */
    private record Step(
            String meaning,
            String label,
            String group,
            String decision,
            String required,
            String recordLabel,
            String bean) {}

    private static final List<Step> STEPS = List.of(
            new Step("SignResult", "Ký số kết quả", "signerGroup", "sign", "pin", "Lưu chữ ký số", "signResult"),
            new Step(
                    "TransferResult",
                    "Chuyển kết quả điện tử",
                    "clerkGroup",
                    "transfer",
                    "",
                    "Ghi nhận luân chuyển",
                    "transferResult"),
            new Step("PrintResult", "In kết quả", "clerkGroup", "print", "", "Ghi nhận bản in", "printResult"),
            new Step(
                    "StampResult",
                    "Cấp số, đóng dấu kết quả",
                    "clerkGroup",
                    "stamp",
                    "",
                    "Vào sổ văn bản",
                    "stampResult"),
            new Step(
                    "ReturnResult",
                    "Trả kết quả",
                    "returnsGroup",
                    "return-result",
                    "recipient",
                    "Ghi nhận trả kết quả",
                    "returnResult"));

    private FiveStepFlow() {}

    static Diagram draw() {
        var diagram = new Diagram(
                "five-step-e-flow",
                "Năm bước điện tử: ký số, luân chuyển, in, đóng dấu, trả kết quả",
                "Dùng chung cho mọi thủ tục. Nghị định 118/2025/NĐ-CP Điều 22; Nghị định 30/2020/NĐ-CP Điều 5, 13-15, 18.");
        var trunk = new Trunk(diagram, new Node("Event_ResultApproved", Kind.START, "Kết quả đã được duyệt"));
        trunk.then(Elements.serviceTask("Activity_PrepareResult", "Lập bản kết quả", "prepareResult"));
        STEPS.forEach(step -> add(trunk, step));
        trunk.then(Elements.end("Event_ResultHandedOver", "Kết quả đã giao"));
        return diagram;
    }

    private static void add(Trunk trunk, Step step) {
        var untimed = PlannedStep.template(StepKind.ISSUE, "");
        trunk.then(Steps.person(
                "Activity_" + step.meaning(), step.label(), step.group(), step.decision(), step.required(), untimed));
        trunk.then(Elements.serviceTask("Activity_Record" + step.meaning(), step.recordLabel(), step.bean()));
    }
}
