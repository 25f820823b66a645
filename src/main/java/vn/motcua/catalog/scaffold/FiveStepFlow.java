package vn.motcua.catalog.scaffold;

/** The shared diagram behind every result: sign, transfer, print, stamp, return. */
final class FiveStepFlow {

    private FiveStepFlow() {}

    static Diagram draw() {
        var diagram = new Diagram(
                "five-step-e-flow",
                "Năm bước điện tử: ký số, luân chuyển, in, đóng dấu, trả kết quả",
                "Dùng chung cho mọi thủ tục. Nghị định 118/2025/NĐ-CP Điều 22; Nghị định 30/2020/NĐ-CP Điều 5, 13-15, 18.");
        var trunk = new Trunk(diagram, new Node("Event_ResultApproved", Kind.START, "Kết quả đã được duyệt"));
        trunk.then(Elements.serviceTask("Activity_PrepareResult", "Lập bản kết quả", "prepareResult"));
        step(trunk, "SignResult", "Ký số kết quả", "signerGroup", "sign", "pin", "Lưu chữ ký số", "signResult");
        step(
                trunk,
                "TransferResult",
                "Chuyển kết quả điện tử",
                "clerkGroup",
                "transfer",
                "",
                "Ghi nhận luân chuyển",
                "transferResult");
        step(trunk, "PrintResult", "In kết quả", "clerkGroup", "print", "", "Ghi nhận bản in", "printResult");
        step(
                trunk,
                "StampResult",
                "Cấp số, đóng dấu kết quả",
                "clerkGroup",
                "stamp",
                "",
                "Vào sổ văn bản",
                "stampResult");
        step(
                trunk,
                "ReturnResult",
                "Trả kết quả",
                "returnsGroup",
                "return-result",
                "recipient",
                "Ghi nhận trả kết quả",
                "returnResult");
        trunk.then(Elements.end("Event_ResultHandedOver", "Kết quả đã giao"));
        return diagram;
    }

    private static void step(
            Trunk trunk,
            String meaning,
            String label,
            String group,
            String decision,
            String required,
            String recordLabel,
            String bean) {
        trunk.then(Steps.person(
                "Activity_" + meaning, label, group, decision, required, PlannedStep.template(StepKind.ISSUE, "")));
        trunk.then(Elements.serviceTask("Activity_Record" + meaning, recordLabel, bean));
    }
}
