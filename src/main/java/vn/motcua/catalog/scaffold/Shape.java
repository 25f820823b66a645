package vn.motcua.catalog.scaffold;

import static vn.motcua.catalog.scaffold.StepKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What happens on the way to a decision: the few forms that the procedures of a province take. */
enum Shape {
    SAME_DAY("giải quyết ngay trong ngày", Decider.DEPARTMENT),
    /** Receive, appraise, approve and return at the desks of the centre, stamped by its clerk. */
    ON_THE_SPOT("bốn tại chỗ tại Trung tâm Phục vụ hành chính công", Decider.DEPARTMENT),
    DEPARTMENT_DECIDES("", Decider.DEPARTMENT),
    COMMITTEE_DECIDES("", Decider.COMMITTEE),
    CENTRAL_AGENCY("", Decider.AGENCY),
    COMMUNE_DECIDES("", Decider.COMMUNE),
    CONSULTATION("lấy ý kiến các cơ quan", Decider.DEPARTMENT, CONSULT, DRAFT),
    SITE_INSPECTION("kiểm tra thực địa", Decider.DEPARTMENT, INSPECT, DRAFT),
    COUNCIL_REVIEW("họp hội đồng thẩm định", Decider.DEPARTMENT, COUNCIL, DRAFT),
    PUBLIC_POSTING("niêm yết công khai", Decider.DEPARTMENT, POST, DRAFT),
    FINANCIAL_OBLIGATION("có nghĩa vụ tài chính", Decider.DEPARTMENT),
    LINKED_PROCEDURES("liên thông nhiều cơ quan", Decider.COMMUNE),
    COMPLAINT("giải quyết khiếu nại, tố cáo, đơn thư", Decider.DEPARTMENT, VERIFY, DIALOGUE, DRAFT);

    private static final Map<StepKind, String> COMPLAINT_WORDS = Map.of(
            EXAMINE, "Xem xét thụ lý đơn",
            VERIFY, "Xác minh nội dung đơn",
            DRAFT, "Dự thảo văn bản giải quyết",
            REVIEW, "Duyệt dự thảo giải quyết");
    private static final Map<StepKind, String> SPOT_WORDS =
            Map.of(EXAMINE, "Thẩm định hồ sơ tại chỗ", APPROVE, "Phê duyệt kết quả tại chỗ");

    /** Who decides where neither the plan nor the table says so. */
    final Decider usual;

    private final String words;
    private final List<StepKind> middle;

    Shape(String words, Decider usual, StepKind... middle) {
        this.words = words;
        this.usual = usual;
        this.middle = List.of(middle);
    }

    static Shape of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** As written in plans, decision tables and diagrams: {@code department-decides}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words(Decider decider) {
        return words.isEmpty() || isShort() ? words + (isShort() ? "" : decider.words) : words + "; " + decider.words;
    }

    /** A step's label where this shape has its own word for it, else the usual one. */
    String label(StepKind kind, Decider decider) {
        var usualLabel = kind == APPROVE ? decider.approval : kind.label;
        return switch (this) {
            case COMPLAINT -> COMPLAINT_WORDS.getOrDefault(kind, usualLabel);
            case ON_THE_SPOT -> SPOT_WORDS.getOrDefault(kind, usualLabel);
            default -> usualLabel;
        };
    }

    /** The steps of a template. */
    List<StepKind> steps(Decider decider) {
        if (isShort()) {
            return List.of(RECEIVE, EXAMINE, APPROVE, ISSUE);
        }
        var steps = new ArrayList<>(List.of(RECEIVE, ASSIGN, EXAMINE));
        steps.addAll(middle);
        steps.addAll(List.of(REVIEW, APPROVE));
        if (decider == Decider.COMMITTEE) {
            steps.addAll(List.of(FORWARD, OFFICE_EXAMINE, OFFICE_REVIEW));
        }
        steps.addAll(closing());
        return steps;
    }

    private List<StepKind> closing() {
        return switch (this) {
            case FINANCIAL_OBLIGATION -> List.of(FINANCIAL_DUTY, ISSUE);
            case LINKED_PROCEDURES -> List.of(HAND_ON, LINKED, RECORD_LINKED, ISSUE);
            case COMPLAINT -> List.of(ISSUE, PUBLISH);
            default -> List.of(ISSUE);
        };
    }

    private boolean isShort() {
        return this == SAME_DAY || this == ON_THE_SPOT;
    }
}
