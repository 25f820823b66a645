package vn.motcua.dossier;

/** The slips and letters of Circular 03/2025/TT-VPCP, Annex I, that this module issues. */
public enum Form {
    /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
    RECEIPT(1, "form-01-receipt"),
    /** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
    SUPPLEMENT(2, "form-02-supplement"),
    /** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
    REFUSAL(3, "form-03-refusal"),
    /** Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết. */
    APOLOGY(4, "form-04-apology"),
    /** Thông báo dừng giải quyết hồ sơ. */
    STOP(5, "form-05-stop");

    private final int number;
    private final String template;

    Form(int number, String template) {
        this.number = number;
        this.template = template;
    }

    public int number() {
        return number;
    }

    String template() {
        return template;
    }

    static Form ofNumber(int number) {
        return values()[number - 1];
    }
}
