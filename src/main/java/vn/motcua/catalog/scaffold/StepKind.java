package vn.motcua.catalog.scaffold;

import java.util.Locale;

/**
 * The steps an internal process is made of: what each is called, whose it is, how it may be answered, and the weight it
 * has when a template shares out the time limit.
 */
enum StepKind {
    RECEIVE(1, "ReceiveDossier", "Kiểm tra, tiếp nhận hồ sơ", "receptionGroup", "accept,supplement,refuse"),
    ASSIGN(1, "AssignDossier", "Phân công người thụ lý", "headGroup", "assign"),
    EXAMINE(8, "ExamineDossier", "Thẩm định hồ sơ", "specialistGroup", "propose,supplement,refuse"),
    CONSULT(8, "GiveOpinion", "Cho ý kiến", "", "give-opinion"),
    INSPECT(5, "InspectSite", "Kiểm tra thực địa", "specialistGroup", "record"),
    COUNCIL(6, "HoldCouncil", "Họp hội đồng thẩm định", "leaderGroup", "record"),
    POST(8, "PostPublicly", "Niêm yết công khai kết quả kiểm tra", "specialistGroup", "record"),
    VERIFY(8, "VerifyFacts", "Xác minh, xử lý hồ sơ", "specialistGroup", "record"),
    DIALOGUE(2, "HoldDialogue", "Tổ chức đối thoại", "leaderGroup", "record"),
    DRAFT(3, "DraftResult", "Dự thảo kết quả", "specialistGroup", "propose,refuse"),
    REVIEW(2, "ReviewDraft", "Duyệt dự thảo kết quả", "headGroup", "approve,return"),
    APPROVE(2, "ApproveResult", "Phê duyệt kết quả", "leaderGroup", "approve,return"),
    FORWARD(1, "ForwardSubmission", "Chuyển hồ sơ trình UBND tỉnh", "clerkGroup", "transfer"),
    OFFICE_EXAMINE(5, "ExamineSubmission", "Thẩm tra hồ sơ trình", "officeGroup", "approve,return"),
    OFFICE_REVIEW(2, "ReviewSubmission", "Duyệt hồ sơ trình", "officeLeaderGroup", "approve,return"),
    /** The applicant's time to pay is not ours: the clock stands meanwhile. */
    FINANCIAL_DUTY(0, "RecordPayment", "Ghi nhận chứng từ nộp tiền", "receptionGroup", "paid"),
    HAND_ON(1, "HandOnDossier", "Chuyển hồ sơ liên thông", "clerkGroup", "transfer"),
    LINKED(8, "SettleLinked", "Giải quyết thủ tục liên thông", "", "record"),
    RECORD_LINKED(1, "RecordLinked", "Ghi nhận kết quả liên thông", "receptionGroup", "record"),
    ISSUE(2, "IssueResult", "Năm bước điện tử", "", ""),
    PUBLISH(1, "PublishDecision", "Công khai kết quả giải quyết", "clerkGroup", "record");

    final int weight;
    /** The tail of the element's id and of its element template's. */
    final String meaning;

    final String label;
    /** The variable that names the candidate group; empty where the step's drawing finds it. */
    final String group;
    /** The straight path's answer first. */
    final String answers;

    StepKind(int weight, String meaning, String label, String group, String answers) {
        this.weight = weight;
        this.meaning = meaning;
        this.label = label;
        this.group = group;
        this.answers = answers;
    }

    static StepKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** As written in plans: {@code office-examine}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
